import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RolePage } from '@/components/role/role-page'
import { content, pagesToBuild } from '@/lib/content'
import { roleGraph } from '@/lib/seo/json-ld/role-graph'
import { roleMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'

type Props = PageProps<'/jobs/[category]/[role]'>

export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild(({ roles }) => roles.map(({ id, category }) => ({ category, role: id })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return roleMetadata(await find(params))
}

export default async function Page({ params }: Props) {
  const role = await find(params)
  const library = content()
  const graph = roleGraph({ role, library, site })
  return <RolePage role={role} graph={graph} library={library} site={site} address={site.origin + role.path} />
}

async function find(params: Props['params']) {
  const { category, role: id } = await params
  const role = content().role(id)
  if (!role || role.category !== category) notFound()
  return role
}
