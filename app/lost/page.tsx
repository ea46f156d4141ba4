import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { LostPage } from '@/components/site/lost-page'
import { PageStatus } from '@/components/ui/page-status'
import { content } from '@/lib/content'
import { movedAddresses } from '@/lib/export/former-twins'
import { readText } from '@/lib/query'
import { rolesForAddress, rolesInPlaceOf } from '@/lib/search/roles-for-address'
import { site } from '@/lib/site'

type Props = PageProps<'/lost'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { status } = await read(searchParams)
  return {
    title: { absolute: `${status === 410 ? 'Page withdrawn' : 'Page not found'} | ${site.name}` },
    description: 'There is no page at this address.',
    robots: { index: false },
  }
}

/** What readers see at an address without a page. The server asks for it; the address itself comes as a parameter. */
export default async function Page({ searchParams }: Props) {
  const { status, address } = await read(searchParams)
  const library = content()
  const nearest = status === 410 ? rolesInPlaceOf(library, address) : rolesForAddress(library, address)
  return (
    <>
      <PageStatus code={status} />
      <LostPage status={status} nearest={nearest} roleCount={library.roles.length} />
    </>
  )
}

async function read(searchParams: Props['searchParams']) {
  const address = readText(await searchParams, 'address')
  // A former address of a role that became public since the site was built; Next knows the others from the build.
  const moved = movedAddresses(content()).find(({ from }) => from === address)
  if (moved) permanentRedirect(moved.to)
  return { address, status: content().gone.has(address) ? 410 : 404 } as const
}
