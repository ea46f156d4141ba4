import { Section } from '@/components/ui/section'

const principles = [
  {
    title: 'Figures name their source',
    text: 'Pay and growth come from public statistics, with their year. Where a role has no statistics of its own, the page says which occupation stands in for it.',
  },
  {
    title: 'Judgment is marked as such',
    text: 'What no statistic says, such as typical experience or the effect of AI, is ours. The page says so beside the fact.',
  },
  {
    title: 'Changes are dated',
    text: 'Each page carries the date it last changed. The list above says what changed.',
  },
  {
    title: 'Free to reuse',
    text: 'Copy any description into a posting and change it as you like. The text is licensed under CC BY 4.0; the official figures belong to the public.',
  },
]

/** How the site's pages are made, in four statements. */
export function Method() {
  return (
    <Section id="method" title="How pages are made">
      <div className="principles">
        {principles.map(({ title, text }) => (
          <div key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </Section>
  )
}
