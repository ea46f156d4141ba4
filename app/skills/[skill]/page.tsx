import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/site/json-ld'
import { SkillPage } from '@/components/skills/skill-page'
import { content, pagesToBuild } from '@/lib/content'
import { skillGraph } from '@/lib/seo/json-ld/skill-graph'
import { skillMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'
import { skillIndex } from '@/lib/skills/skill-index'
import '../../styles/skills.css'

type Props = PageProps<'/skills/[skill]'>

export const dynamicParams = false

export function generateStaticParams() {
  return pagesToBuild((library) => Array.from(skillIndex(library).keys(), (skill) => ({ skill })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return skillMetadata(await find(params))
}

export default async function OneSkillPage({ params }: Props) {
  const found = await find(params)
  return (
    <>
      <SkillPage {...found} />
      <JsonLd graph={skillGraph({ ...found, site })} />
    </>
  )
}

async function find(params: Props['params']) {
  const { skill: id } = await params
  const library = content()
  const use = skillIndex(library).get(id) ?? notFound()
  return { id, skill: library.skills[id] ?? notFound(), use, library }
}
