import { readFileSync } from 'node:fs'

const WEIGHTS = [400, 700] as const
let fonts: { name: string; weight: (typeof WEIGHTS)[number]; data: Buffer }[] | undefined

/** Returns the fonts of cards. The page's own is a variable font in WOFF2, neither of which the renderer reads. */
export function cardFonts() {
  fonts ??= WEIGHTS.map((weight) => ({
    name: 'Public Sans',
    weight,
    data: readFileSync(
      /* turbopackIgnore: true */ `node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`,
    ),
  }))
  return fonts
}
