import type { GlanceFacts } from '../../content'
import { yearsLabel } from '../../labels'
import type { Section } from './parsed'

/** Returns the six facts, each with the basis it rests on. */
export function glanceSection(facts: GlanceFacts): Section<'glance'> {
  const { education, experience, certifications, employers, growth, aiImpact } = facts
  return {
    title: 'Role at a glance',
    note: 'Each fact names what it rests on.',
    education: {
      label: 'Typical education',
      level: education.level,
      text: { nodes: education.text },
      basis: education.basis,
    },
    experience: {
      label: 'Typical experience',
      years: describeYears(experience.years),
      text: { nodes: experience.text },
      basis: experience.basis,
    },
    certifications: {
      label: 'Key certifications',
      text: { nodes: certifications.text },
      basis: certifications.basis,
    },
    employers: { label: 'Top employer types', list: employers.list, basis: employers.basis },
    growth: {
      label: 'Growth outlook',
      verdict: growth.verdict,
      text: { nodes: growth.text },
      basis: growth.basis,
    },
    aiImpact: {
      label: `AI impact through ${aiImpact.through}`,
      verdict: aiImpact.verdict,
      through: aiImpact.through,
      text: { nodes: aiImpact.text },
      basis: aiImpact.basis,
    },
  }
}

/** Returns a range of years with its words. */
export function describeYears(years: readonly number[]) {
  const [from = 0, to = null] = years
  return { from, to, label: yearsLabel(years) }
}
