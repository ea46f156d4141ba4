import { Icon } from '@/components/ui/icon'
import type { Skill } from '@/lib/content/schema/vocabulary'
import { plural } from '@/lib/format'
import { matchPath } from '@/lib/skills/match-path'
import { type MatchQuery, MOST_SKILLS } from '@/lib/skills/read-match-query'

interface Props {
  query: MatchQuery
  vocabulary: Record<string, Skill>
}

/** The skills that a match goes by, each a link that takes it away, and what of the address was not understood. */
export function KnownSkills({ query: { skills, unknown, moreUnknown, leftOut }, vocabulary }: Props) {
  const nameOf = (id: string) => vocabulary[id]?.name ?? id
  return (
    <>
      {unknown.length > 0 && (
        <ul className="not-skills">
          {unknown.map(({ text, nearest }) => (
            <li key={text}>
              <b>
                “<bdi>{text}</bdi>”
              </b>{' '}
              is not a skill that is known here.
              {nearest !== undefined && (
                <>
                  {' '}
                  Did you mean <a href={matchPath([...skills, nearest])}>{nameOf(nearest)}</a>?
                </>
              )}
            </li>
          ))}
          {moreUnknown > 0 && (
            <li>
              Nor {moreUnknown === 1 ? 'is' : 'are'} {plural(moreUnknown, 'other')}.
            </li>
          )}
        </ul>
      )}
      {leftOut > 0 && (
        <p className="not-skills">
          The first {MOST_SKILLS} skills count; {plural(leftOut, 'more was', 'more were')} left out.
        </p>
      )}
      {skills.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and these are links
        <div className="results-bar" role="group" aria-labelledby="you-know">
          <span id="you-know">You know</span>
          <ul className="chips">
            {skills.map((id) => (
              <li key={id}>
                <a className="chip" href={matchPath(skills.filter((other) => other !== id))}>
                  <span className="vh">Remove: </span>
                  {nameOf(id)} <Icon name="remove" />
                </a>
              </li>
            ))}
          </ul>
          <a href="#add">Add skills</a>
          <a href={matchPath([])}>Clear all</a>
        </div>
      )}
    </>
  )
}
