import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/site/breadcrumbs'
import { JsonLd } from '@/components/site/json-ld'
import { PageHead } from '@/components/site/page-head'
import { SkillCatalog } from '@/components/skills/skill-catalog'
import { content } from '@/lib/content'
import { skillsGraph } from '@/lib/seo/json-ld/skills-graph'
import { pageMetadata } from '@/lib/seo/metadata'
import { site } from '@/lib/site'
import { skillGroups } from '@/lib/skills/skill-groups'
import '../styles/skills.css'

const summary =
  'Every skill that a role on this site names, with the number of roles in which it is core or common. Tick what you know to find the roles that ask for it.'

export function generateMetadata(): Metadata {
  return pageMetadata({ title: 'Skills and the roles that need them', summary, path: '/skills' })
}

export default function SkillsPage() {
  return (
    <>
      <Breadcrumbs current="Skills" />
      <JsonLd graph={skillsGraph({ title: 'Skills', summary, library: content(), site })} />
      <PageHead title="Skills" summary={summary} />
      <SkillCatalog groups={skillGroups(content())} />
    </>
  )
}
