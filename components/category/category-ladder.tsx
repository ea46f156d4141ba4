import { LadderList } from '@/components/figures/ladder-list'
import { LadderPicture } from '@/components/figures/ladder-picture'
import type { Category, Library, Role } from '@/lib/content'
import { categoryLadders } from '@/lib/ladder/category-ladders'
import { drawLadders } from '@/lib/ladder/draw-ladders'
import { rungsOf } from '@/lib/ladder/rungs'

/** All career ladders of a category as a picture and as lists; nothing when no role leads to another. */
export function CategoryLadder({ category, library }: { category: Category; library: Library }) {
  const ladders = categoryLadders(library, category.id)
  if (ladders.length === 0) return null
  const drawing = drawLadders(library, ladders, category.id)
  const categoryOf = (role: Role) =>
    role.category === category.id ? undefined : library.category(role.category)?.title
  return (
    <section className="block" id="ladders" aria-labelledby="ladders-h">
      <div className="wide-head">
        <h2 id="ladders-h">Career ladders</h2>
        <p>Years are typical, not required.</p>
      </div>
      {drawing && <LadderPicture drawing={drawing} />}
      {ladders.map((ladder) => (
        <LadderList key={ladder.roles[0]?.id} rungs={rungsOf(library, ladder)} categoryOf={categoryOf} />
      ))}
    </section>
  )
}
