import type { Metadata } from 'next'
import { LostPage } from '@/components/site/lost-page'
import { content } from '@/lib/content'
import { site } from '@/lib/site'

export const metadata: Metadata = {
  title: { absolute: `Page not found | ${site.name}` },
  description: 'There is no page at this address.',
}

/** What `next dev` shows at an address without a page. In production the server asks for app/lost, which knows the address. */
export default function NotFound() {
  return <LostPage status={404} nearest={[]} roleCount={content().roles.length} />
}
