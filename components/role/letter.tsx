import { RichText } from '@/components/mdx/rich-text'
import { CopyButton } from '@/components/ui/copy-button'
import type { Blocks } from '@/lib/content/sections'

/** The sample letter with its blanks marked. */
export function Letter({ letter, sources }: { letter: Blocks; sources: string[] }) {
  return (
    <>
      <div className="letter">
        <RichText nodes={letter} sources={sources} blanks />
      </div>
      <div className="letter-tools">
        <CopyButton select="#letter .letter">Copy letter</CopyButton>
      </div>
    </>
  )
}
