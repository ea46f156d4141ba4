import { type Library, lastUpdated, type Occupation, type Role } from '../content'
import { AI_VERDICTS, EDUCATION_LEVELS, GROWTH_VERDICTS, LEVELS } from '../content/schema/role'
import { CONTENT_LICENSE } from '../export/content-license'
import { type Column, oneOf } from './table'

const basisOf = (what: string) => `What ${what} rests on: id of a source, or “editorial” for our judgment.`
const sourceOf = (what: string) => `Id of the source of ${what}.`
const percentile = (nth: string) => `${nth} percentile of yearly pay in US dollars.`

/** Returns the columns of the table of roles. */
export function roleColumns({ category, occupation }: Library, origin: string): Column<Role>[] {
  const figure =
    (read: (occupation: Occupation) => string | number | undefined) =>
    ({ soc }: Role) =>
      read(occupation(soc))
  return [
    { name: 'id', holds: 'Id of the role.', value: ({ id }) => id },
    { name: 'title', holds: 'Title of the role.', value: ({ title }) => title },
    { name: 'address', holds: 'Address of its page.', value: ({ path }) => origin + path },
    { name: 'category', holds: 'Title of its category.', value: (role) => category(role.category)?.title },
    { name: 'kind', holds: 'Kind of page: guide or profile.', value: ({ kind }) => kind },
    { name: 'level', holds: `Level: ${oneOf(LEVELS)}.`, value: ({ level }) => level },
    { name: 'aliases', holds: 'Other titles for the same work.', value: ({ aliases }) => aliases },
    { name: 'soc', holds: 'SOC code of the official occupation.', value: ({ soc }) => soc },
    { name: 'occupation', holds: 'Name of the official occupation.', value: figure(({ title }) => title) },
    { name: 'soc_note', holds: 'Where that group is wider than the role.', value: ({ socNote }) => socNote },
    {
      name: 'education',
      holds: `Usual education: ${oneOf(EDUCATION_LEVELS)}.`,
      value: ({ glance }) => glance.education.level,
    },
    { name: 'education_source', holds: basisOf('the education'), value: ({ glance }) => glance.education.basis },
    {
      name: 'experience_from',
      holds: 'Usual experience in years, from.',
      value: ({ glance }) => glance.experience.years[0],
    },
    {
      name: 'experience_to',
      holds: 'The same, up to; empty where there is no upper end.',
      value: ({ glance }) => glance.experience.years[1],
    },
    { name: 'experience_source', holds: basisOf('the experience'), value: ({ glance }) => glance.experience.basis },
    {
      name: 'growth',
      holds: `Against all occupations: ${oneOf(GROWTH_VERDICTS)}.`,
      value: ({ glance }) => glance.growth.verdict,
    },
    { name: 'growth_source', holds: basisOf('the growth'), value: ({ glance }) => glance.growth.basis },
    {
      name: 'ai_impact',
      holds: `Effect of AI on demand: ${oneOf(AI_VERDICTS)}.`,
      value: ({ glance }) => glance.aiImpact.verdict,
    },
    {
      name: 'ai_impact_through',
      holds: 'Last year of which that speaks.',
      value: ({ glance }) => glance.aiImpact.through,
    },
    { name: 'ai_impact_source', holds: basisOf('the effect of AI'), value: ({ glance }) => glance.aiImpact.basis },
    { name: 'pay_p10', holds: percentile('10th'), value: figure(({ pay }) => pay.p10) },
    { name: 'pay_p25', holds: percentile('25th'), value: figure(({ pay }) => pay.p25) },
    { name: 'pay_median', holds: 'Median yearly pay in US dollars.', value: figure(({ pay }) => pay.median) },
    { name: 'pay_p75', holds: percentile('75th'), value: figure(({ pay }) => pay.p75) },
    { name: 'pay_p90', holds: percentile('90th'), value: figure(({ pay }) => pay.p90) },
    { name: 'pay_year', holds: 'Year of the pay.', value: figure(({ pay }) => pay.year) },
    { name: 'pay_source', holds: sourceOf('the pay'), value: figure(({ pay }) => pay.basis) },
    {
      name: 'employment',
      holds: 'People employed in the occupation.',
      value: figure(({ employment }) => employment.value),
    },
    { name: 'employment_year', holds: 'Year of that number.', value: figure(({ employment }) => employment.year) },
    { name: 'employment_source', holds: sourceOf('that number'), value: figure(({ employment }) => employment.basis) },
    {
      name: 'projected_change_percent',
      holds: 'Projected change in employment over the whole span.',
      value: figure(({ projection }) => projection.changePercent),
    },
    {
      name: 'openings_per_year',
      holds: 'Openings a year on average, replacements included.',
      value: figure(({ projection }) => projection.openingsPerYear),
    },
    {
      name: 'projection_from',
      holds: 'First year of the projection.',
      value: figure(({ projection }) => projection.from),
    },
    { name: 'projection_to', holds: 'Last year of the projection.', value: figure(({ projection }) => projection.to) },
    {
      name: 'projection_source',
      holds: sourceOf('the projection'),
      value: figure(({ projection }) => projection.basis),
    },
    {
      name: 'core_skills',
      holds: 'Ids of the skills that nobody is hired without.',
      value: ({ skills }) => skills.core,
    },
    {
      name: 'common_skills',
      holds: 'Ids of the skills that are often asked for.',
      value: ({ skills }) => skills.common,
    },
    { name: 'first_published', holds: 'Day of the first version.', value: ({ changes }) => changes.at(-1)?.date },
    { name: 'last_updated', holds: 'Day of the last change to the page.', value: lastUpdated },
    { name: 'license', holds: 'License of what is ours in the row; see below.', value: () => CONTENT_LICENSE.id },
  ]
}
