import { statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const environment = z.object({
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be an http or https address such as https://jobs.example.org',
      abort: true,
    })
    .refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), 'must have no path, query or fragment')
    .transform((url) => new URL(url).origin)
    .optional(),
  SITE_NAME: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(60, 'must be 60 characters or fewer')
    .default('JobDescription'),
  CONTENT_DIR: z.string().min(1, 'must not be empty').default('content'),
  CORRECTIONS_TO: z
    .union([z.email(), z.url({ protocol: /^https$/ })], {
      error: 'must be a mail address, or the https address of a form such as https://example.org/issues/new',
    })
    .optional(),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits and hyphens')
    .optional(),
  PORT: z.coerce
    .number('must be a whole number from 1 to 65535')
    .int('must be a whole number from 1 to 65535')
    .min(1, 'must be a whole number from 1 to 65535')
    .max(65535, 'must be a whole number from 1 to 65535')
    .default(3000),
  HOST: z.string().min(1, 'must not be empty').optional(),
})

export interface Site {
  /** Shown in the masthead and in titles. */
  name: string
  /** Scheme and host without a trailing slash, e.g. `https://jobs.example.org`. */
  origin: string
  /** Absolute path of the content folder. */
  contentDir: string
  /** Where readers report errors: a mail address, or the address of a form. */
  correctionsTo: string
  /** The key by which IndexNow knows the owner of the site. */
  indexNowKey: string | undefined
  /** Where the server listens: a port, and an address of this machine; undefined for all of them. */
  port: number
  host: string | undefined
}

/**
 * Returns the site's settings from environment variables.
 * @throws Error naming every variable that is wrong, with what it must be.
 */
export function readSite(env: Record<string, string | undefined>): Site {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      return `  ${name} ${issue.message}, but is ${JSON.stringify(env[name])}`
    })
    throw new Error(`The environment is not right. Correct it or unset it:\n${lines.join('\n')}`)
  }
  const { SITE_URL, SITE_NAME, CONTENT_DIR, CORRECTIONS_TO, INDEXNOW_KEY, PORT, HOST } = parsed.data
  const contentDir = path.resolve(/* turbopackIgnore: true */ CONTENT_DIR)
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `The environment is not right. CONTENT_DIR must name an existing folder, but ${contentDir} is none.`,
    )
  }
  const origin = SITE_URL ?? `http://localhost:${PORT}`
  const correctionsTo = CORRECTIONS_TO ?? `corrections@${new URL(origin).hostname}`
  return { name: SITE_NAME, origin, contentDir, correctionsTo, indexNowKey: INDEXNOW_KEY, port: PORT, host: HOST }
}

/** The settings of this process. Reading them is the check at start: an import of this module throws when they are wrong. */
export const site = readSite(process.env)
