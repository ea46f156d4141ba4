import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SkillPage } from '@/components/skills/skill-page'
import { content } from '@/lib/content'
import { skillMetadata } from '@/lib/seo/metadata'
import { skillIndex } from '@/lib/skills/skill-index'

type Props = PageProps<'/skills/[skill]'>

export const dynamicParams = false

export function generateStaticParams() {
  return [...skillIndex(content()).keys()].map((skill) => ({ skill }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return skillMetadata(await find(params))
}

export default async function OneSkillPage({ params }: Props) {
  return <SkillPage {...(await find(params))} />
}

async function find(params: Props['params']) {
  const { skill: id } = await params
  const library = content()
  const use = skillIndex(library).get(id) ?? notFound()
  return { id, skill: library.skills[id] ?? notFound(), use, library }
}
