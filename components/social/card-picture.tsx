import type { CSSProperties } from 'react'
import type { SocialCard } from '@/lib/social/social-card'

const INK = '#14181b'
const PAPER = '#ffe24a'

// Drawn by Satori, which knows flexbox and style attributes, no style sheets; nothing of it is ever HTML.
const fill: CSSProperties = { display: 'flex', width: '100%', height: '100%' }
const bracket: CSSProperties = { position: 'absolute', top: 44, bottom: 44, width: 60, border: `14px solid ${INK}` }

/** The card of a page where it is shared: the marked blank of the logo, filled in. */
export function CardPicture({ card: { siteName, above, title, facts } }: { card: SocialCard }) {
  const { fontSize, marginLeft } = sizeOf(title)
  return (
    <div style={{ ...fill, position: 'relative', padding: '96px 120px', background: PAPER, color: INK }}>
      <div style={{ ...bracket, left: 44, borderRight: 'none' }} />
      <div style={{ ...bracket, right: 44, borderLeft: 'none' }} />
      <div style={{ ...fill, flexDirection: 'column', justifyContent: 'space-between' }}>
        <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 28, letterSpacing: '-0.02em' }}>
          <span style={{ fontWeight: 700 }}>{siteName}</span>
          <span>{above}</span>
        </div>
        <div
          style={{
            display: 'flex',
            fontSize,
            marginLeft,
            lineHeight: 0.97,
            letterSpacing: '-0.045em',
            fontWeight: 700,
            textWrap: 'balance',
          }}
        >
          {title}
        </div>
        <div style={{ display: 'flex', gap: 40 }}>
          {facts.map(({ label, value }) => (
            <div
              key={label}
              style={{
                display: 'flex',
                flexDirection: 'column',
                flex: '1 1 0',
                borderTop: `3px solid ${INK}`,
                paddingTop: 14,
              }}
            >
              <span style={{ fontSize: 22, lineHeight: 1.3 }}>{label}</span>
              <span style={{ fontSize: 30, lineHeight: 1.2, fontWeight: 700, letterSpacing: '-0.02em' }}>{value}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

// The longest title that the schema allows, 80 characters, fills four lines of the smallest size. The margin puts the
// stem of the first letter on the edge of the lines above and below.
function sizeOf({ length }: string): { fontSize: number; marginLeft: number } {
  if (length <= 16) return { fontSize: 132, marginLeft: -7 }
  return length <= 32 ? { fontSize: 96, marginLeft: -5 } : { fontSize: 72, marginLeft: -4 }
}
