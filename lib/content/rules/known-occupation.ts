import { didYouMean } from '../nearest'
import { problemAt, type Rule, textsAt } from './rule'

/** The SOC code of every role has its figures in content/occupations. */
export const knownOccupation: Rule = ({ roles, occupations }) =>
  [...roles.values()].flatMap((role) =>
    textsAt(role, 'soc')
      .filter(({ value }) => !occupations.has(value))
      .map(({ value, path }) =>
        problemAt(
          'reference/soc',
          role,
          path,
          `There is no file occupations/${value}.yaml.${didYouMean(value, occupations.keys())} Correct the code, or add the file with its official figures.`,
        ),
      ),
  )
