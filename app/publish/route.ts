import { revalidatePath } from 'next/cache'
import { builtOn } from '@/lib/build/built-from'
import { content } from '@/lib/content'

export const dynamic = 'force-dynamic'

/** The last day of which the prerendered pages show the content. */
let shownDay = builtOn('.next')

/**
 * Lets all prerendered pages be made anew when a scheduled role has become public since they were made. The server asks
 * once a day; asking more often does nothing.
 */
export function GET() {
  const days = content().roles.flatMap(({ publishAt }) => publishAt ?? [])
  const newest = days.sort().at(-1) ?? ''
  if (newest > shownDay) {
    revalidatePath('/', 'layout')
    shownDay = newest
  }
  return new Response(null, { status: 204 })
}
