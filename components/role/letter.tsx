import { RichText } from '@/components/mdx/rich-text'
import { Icon } from '@/components/ui/icon'
import type { Blocks } from '@/lib/content/sections'

/** The sample letter with its blanks marked. */
export function Letter({ letter, sources }: { letter: Blocks; sources: string[] }) {
  return (
    <>
      <div className="letter">
        <RichText nodes={letter} sources={sources} blanks />
      </div>
      <div className="letter-tools">
        <copy-text select="#letter .letter">
          <button className="button" type="button">
            <Icon name="copy" />
            <span>Copy letter</span>
          </button>
        </copy-text>
      </div>
    </>
  )
}
