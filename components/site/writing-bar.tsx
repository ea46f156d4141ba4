import { plural } from '@/lib/format'

interface Props {
  /** The number of errors in all content files. */
  errors: number
  /** Marks links to what is not public. */
  styles: string
  /** Loads the page anew when content changes. */
  script: string
}

/** What `next dev` adds to every page for those who write: marks, live reload, and a line when something is wrong. */
export function WritingBar({ errors, styles, script }: Props) {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of addresses, which are words and hyphens */}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
      {errors > 0 && (
        <p className="wrap">
          <mark>
            {plural(errors, 'error')} in the content. <a href="/preview">What is wrong</a>
          </mark>
        </p>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </>
  )
}
