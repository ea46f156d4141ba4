import type { RootContent } from 'mdast'
import { count, dollars, percent, published } from '../../format'
import type { RoleDocument, Section } from '../document/parsed'
import { citation, figureName, heading, link, list, paragraph, strong, table } from './nodes'
import type { SourceLine } from './source-line'

/** Official pay, employment and growth. */
export function payTree(section: Section<'pay'>, line: SourceLine): RootContent[] {
  const { percentiles, socNote, jobs, openings, growth, caution } = section
  const { p10, p25, median, p75, p90 } = percentiles
  return [
    ...(median === null ? [] : [paragraph(strong(dollars(median)), ' median a year')]),
    figureName(percentiles.caption),
    table(
      ['Percentile', 'Pay a year'],
      [
        ['One in ten earns less than', money(p10)],
        ['One in four earns less than', money(p25)],
        ['Median: half earn less, half more', money(median)],
        ['One in four earns more than', money(p75)],
        ['One in ten earns more than', money(p90)],
      ],
    ),
    ...(socNote ? [paragraph(socNote)] : []),
    list([
      `Jobs in ${jobs.year}: ${count(jobs.value)}`,
      `Openings a year, ${openings.from} to ${openings.to}: ${count(openings.value)} (${openings.caution})`,
    ]),
    figureName(growth.caption),
    table(
      ['Occupation', 'Change'],
      growth.changes.map(({ title, change }) => [title, percent(change)]),
    ),
    line([percentiles.source, growth.source], caution),
  ]
}

/** Who does the work of the occupation. */
export function workforceTree(section: Section<'workforce'>, line: SourceLine): RootContent[] {
  const { entry, jobZone, selfEmployed, education, industries, technology } = section
  return [
    list([
      ...(entry
        ? [
            `Education to enter: ${entry.education}`,
            `Experience elsewhere: ${entry.experience}`,
            `Training on the job: ${entry.training}`,
          ]
        : []),
      ...(jobZone ? [`Preparation: ${jobZone.label} (job zone ${jobZone.zone} of 5)`] : []),
      `Self-employed in ${selfEmployed.year}: ${published(selfEmployed.value ?? undefined, (share) => `${share}%`)}`,
    ]),
    line([entry?.source, selfEmployed.source, jobZone?.source]),
    ...(education
      ? [
          figureName(education.caption),
          table(
            ['Education', 'Share'],
            education.shares.map(({ label, value }) => [label, value < 0.5 ? 'Under 1%' : `${Math.round(value)}%`]),
          ),
          line([education.source], education.caution),
        ]
      : []),
    ...(industries
      ? [
          figureName(industries.caption),
          table(
            ['Industry', 'Share of jobs'],
            industries.shares.map(({ name, value }) => [name, `${value}%`]),
          ),
          line([industries.source]),
        ]
      : []),
    ...(technology ? technologyTree(technology, line) : []),
  ]
}

function technologyTree(technology: NonNullable<Section<'workforce'>['technology']>, line: SourceLine): RootContent[] {
  const { title, inDemand, hot, moreHot, other, source, caution } = technology
  const group = (name: string, what: string, names: string[]) =>
    names.length > 0 ? [`${name} (${what}): ${names.join(', ')}`] : []
  return [
    heading(3, title),
    list([
      ...group('In demand', 'often named in postings for this occupation', inDemand),
      ...group('Hot', 'often named in postings of all kinds', hot),
      ...(moreHot === undefined
        ? []
        : [`Hot (often named in postings of all kinds): ${moreHot} more in the O*NET database`]),
      ...group('Also used', 'listed for this occupation', other),
    ]),
    line([source], caution),
  ]
}

/** Pay over the years and in each state. */
export function payDetailTree(
  { years, states }: Section<'pay-detail'>,
  line: SourceLine,
  { bibliography }: RoleDocument,
): RootContent[] {
  return [
    ...(years
      ? [
          figureName(years.caption),
          paragraph(years.says),
          table(
            [
              'Year',
              'As paid',
              ...(years.constantDollarsOf ? [`In dollars of ${years.constantDollarsOf}`] : []),
              'Jobs',
            ],
            years.rows.map(({ year, median, constant, jobs, source }) => [
              link(String(year), `${bibliography}#source-${source}`, { quiet: true }),
              money(median),
              ...(constant === undefined ? [] : [money(constant)]),
              people(jobs),
            ]),
          ),
          line([years.source, years.prices], years.caution),
        ]
      : []),
    ...(states
      ? [
          figureName(states.caption),
          table(
            ['State', 'Median', 'Jobs'],
            states.rows.map(({ name, median, jobs }) => [name, money(median), people(jobs)]),
          ),
          line([states.source], states.caution),
        ]
      : []),
  ]
}

/** Measures of exposure to AI beside the editors' verdict. */
export function aiEvidenceTree(section: Section<'ai-evidence'>, line: SourceLine): RootContent[] {
  const { verdict, measures, agreement, tasks, meaning, caution } = section
  return [
    list([`Editors’ verdict on this role, through ${verdict.through}: ${verdict.label}`]),
    ...(measures
      ? [
          figureName(measures.caption),
          list(
            measures.items.map(({ name, measures: what, above, year, source }) => [
              `${name}, ${year}: ranks above ${above}%. ${what}.`,
              citation(source),
            ]),
          ),
        ]
      : []),
    ...(agreement ? [paragraph(agreement)] : []),
    ...(tasks ? [paragraph(tasks.says, citation(tasks.source))] : []),
    paragraph(meaning),
    line([], caution),
  ]
}

function money(amount: number | null): string {
  return published(amount ?? undefined, dollars)
}

function people(value: number | null): string {
  return published(value ?? undefined, count)
}
