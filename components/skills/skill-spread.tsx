import { BarTable } from '@/components/figures/bar-table'
import { Section } from '@/components/ui/section'
import type { Library, Role } from '@/lib/content'

/** In which categories the roles are that name a skill, most first. */
export function SkillSpread({ name, roles, library }: { name: string; roles: Role[]; library: Library }) {
  const spread = library.categories
    .map(({ id, path, title }) => ({
      id,
      path,
      title,
      count: roles.filter(({ category }) => category === id).length,
      all: library.rolesIn(id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return (
    <Section id="categories" title="By category">
      <BarTable
        caption={`Where the roles with ${name} are`}
        columns={['Category', 'Roles', 'Of all its roles']}
        bars={spread.map(({ id, path, title, count, all }) => ({
          id,
          label: <a href={path}>{title}</a>,
          value: count,
          text: String(count),
          more: [`${count} of ${all}`],
        }))}
      />
    </Section>
  )
}
