import { RichText } from '@/components/mdx/rich-text'
import type { Question } from '@/lib/content/sections'

/** Questions that unfold to their answers; the first is open, in print all are. */
export function QuestionList({ questions, sources }: { questions: Question[]; sources: string[] }) {
  return (
    <div className="faq">
      {questions.map(({ id, question, answer }, index) => (
        <details key={id} id={id} open={index === 0}>
          <summary>
            <span>{question}</span>
            <span className="sign" />
          </summary>
          <RichText className="answer prose" nodes={answer} sources={sources} />
        </details>
      ))}
    </div>
  )
}
