import type { VFileMessage } from 'vfile-message'
import { changedSince } from './changed-since'
import { allFiles, type Corpus } from './corpus'
import type { FileFacts } from './document'
import { parseYaml } from './parse-yaml'
import { readSourceFile } from './read-file'
import { problemAt, publicFrom } from './rules/rule'
import { silenceProblems } from './silence'
import { splitFrontMatter } from './split'

/**
 * Returns a warning for each role and page whose text has changed since a revision while the list of its changes has not.
 * What readers could not see then or cannot see now owes them no record.
 * @param readText returns the text of a file as it is
 * @throws Error when Git cannot say what was there
 */
export function unrecordedChanges(
  contentDir: string,
  corpus: Corpus,
  { since, today }: { since: string; today: string },
): VFileMessage[] {
  const files = new Map(allFiles(corpus).map((facts) => [facts.file, facts]))
  const changed = changedSince(contentDir, since).flatMap(({ file, before }): FileFacts[] => {
    const facts = files.get(file)
    if (!facts || !Array.isArray(facts.data.changes) || publicFrom(facts, today) !== '') return []
    const then = readDocument(file, before)
    const now = readDocument(file, readSourceFile(contentDir, file).source.text)
    const isRecorded = JSON.stringify(then.data.changes) !== JSON.stringify(facts.data.changes)
    return isRecorded || then.data.status === 'draft' || then.body === now.body ? [] : [facts]
  })
  const found = changed.map((facts) =>
    problemAt(
      'change/unrecorded',
      facts,
      'changes',
      `The text is not what it was at ${since}, but no change is recorded. Add a line under “changes” that says what is different. A mended comma needs none.`,
      'warning',
    ),
  )
  const own = changed.map(({ file, silences = [] }) => ({
    file,
    silences: silences.filter(({ rule }) => rule === 'change/unrecorded'),
  }))
  return silenceProblems(own, found)
}

function readDocument(file: string, text: string) {
  const { frontMatter = '', body = '' } = splitFrontMatter({ file, text: text.replaceAll('\r\n', '\n') })
  return { data: parseYaml(file, frontMatter).data ?? {}, body: body.trim() }
}
