import { expect, test } from 'vitest'
import type { Library } from '@/lib/content'
import { createLibrary } from '@/lib/content/library'
import { loadContent, today } from '@/lib/content/load'
import { LEVELS } from '@/lib/content/schema/role'
import { categoryLadders } from '@/lib/ladder/category-ladders'
import { drawLadders, type LadderDrawing } from '@/lib/ladder/draw-ladders'
import { LINE_HEIGHT, MOST_COLUMNS, MOST_HEIGHT, RUNG } from '@/lib/ladder/picture-size'
import { ladderOf } from './ladder-of'

const real = createLibrary(loadContent('content', { today: today() }).corpus, today())
const draw = (library: Library, category = 'x') => drawLadders(library, categoryLadders(library, category), category)
const rung = (drawing: LadderDrawing | undefined, id: string) => drawing?.rungs.find((one) => one.id === id)

test('columns are levels, and a level in which one role leads to another has several', () => {
  const drawing = draw(
    ladderOf({
      helper: { category: 'x', level: 'entry', leadsTo: ['clerk'] },
      clerk: { category: 'x', level: 'entry', leadsTo: ['chief'] },
      chief: { category: 'x', level: 'lead' },
    }),
  )
  expect(drawing?.levels).toEqual([
    { level: 'entry', from: 0, to: 2 },
    { level: 'lead', from: 2, to: 3 },
  ])
  expect(drawing?.rungs.map(({ id, column, isReached }) => [id, column, isReached])).toEqual([
    ['helper', 0, false],
    ['clerk', 1, true],
    ['chief', 2, true],
  ])
})

test('roles in a row lie on one line', () => {
  const drawing = draw(
    ladderOf({
      clerk: { category: 'x', level: 'entry', leadsTo: ['senior'] },
      senior: { category: 'x', level: 'senior' },
    }),
  )
  const y = rung(drawing, 'clerk')?.y
  expect(drawing?.lines).toEqual([{ x1: RUNG, y1: y, x2: 1, y2: y }])
})

test('a role of another category carries its name', () => {
  const library = ladderOf({
    nurse: { category: 'x', level: 'entry', leadsTo: ['developer'] },
    developer: { category: 'software-engineering', level: 'mid' },
  })
  expect(rung(draw(library), 'developer')?.category).toEqual(['Software Engineering'])
  expect(rung(draw(library), 'nurse')?.category).toEqual([])
  expect(rung(draw(library, 'software-engineering'), 'nurse')?.category).toEqual(['x'])
})

test('steps that pass a column to the same role run together', () => {
  const drawing = draw(
    ladderOf({
      a: { category: 'x', level: 'entry', leadsTo: ['chief'] },
      b: { category: 'x', level: 'entry', leadsTo: ['chief', 'senior'] },
      senior: { category: 'x', level: 'senior', leadsTo: ['chief'] },
      chief: { category: 'x', level: 'lead' },
    }),
  )
  expect(drawing?.lines.filter(({ x1, x2 }) => x1 === 1 && x2 === 1 + RUNG)).toHaveLength(1)
})

test('a step to a lower level has no line, for lines lead from left to right', () => {
  const drawing = draw(
    ladderOf({
      senior: { category: 'x', level: 'senior', leadsTo: ['manager'] },
      manager: { category: 'x', level: 'entry' },
    }),
  )
  expect(drawing?.lines).toEqual([])
  expect(drawing?.rungs).toHaveLength(2)
})

test('ladders that no step joins lie one below the other', () => {
  const drawing = draw(
    ladderOf({
      a: { category: 'x', level: 'entry', leadsTo: ['z'] },
      b: { category: 'x', level: 'entry', leadsTo: ['y'] },
      y: { category: 'x', level: 'mid' },
      z: { category: 'x', level: 'mid' },
    }),
  )
  const [a, z, b, y] = ['a', 'z', 'b', 'y'].map((id) => rung(drawing, id)?.y ?? 0)
  expect(a).toBe(z)
  expect(b).toBe(y)
  expect(a).toBeLessThan(b ?? 0)
})

test('with more columns or roles than one can read there is no picture', () => {
  const chain = (length: number) =>
    ladderOf(
      Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `role-${index}`,
          { category: 'x', level: 'mid', leadsTo: index + 1 < length ? [`role-${index + 1}`] : [] },
        ]),
      ),
    )
  expect(draw(chain(MOST_COLUMNS))?.columns).toBe(MOST_COLUMNS)
  expect(draw(chain(MOST_COLUMNS + 1))).toBeUndefined()
  expect(draw(crowd(60, 16))?.height).toBeLessThanOrEqual(MOST_HEIGHT)
  expect(draw(crowd(200, 50))).toBeUndefined()
})

test('many roles have room and are drawn the same every time', () => {
  const drawing = draw(crowd(60, 16, 'Senior Claims Adjuster'))
  expect(drawing?.rungs).toHaveLength(60)
  expect(collisions(drawing)).toEqual([])
  expect(draw(crowd(60, 16, 'Senior Claims Adjuster'))).toEqual(drawing)
})

test('long titles take the lines they need', () => {
  const drawing = draw(crowd(40, 11, 'Occupational Health and Safety Specialist'))
  expect(new Set(drawing?.rungs.map(({ title }) => title.length))).toEqual(new Set([4]))
  expect(collisions(drawing)).toEqual([])
  expect(draw(crowd(80, 20, 'Occupational Health and Safety Specialist'))).toBeUndefined()
})

test('in the pictures of the content nothing collides', () => {
  const drawings = real.categories.map(({ id }) => draw(real, id))
  expect(drawings.filter((drawing) => (drawing?.lines.length ?? 0) > 0).length).toBeGreaterThan(10)
  for (const drawing of drawings) expect(collisions(drawing)).toEqual([])
})

/** Returns a library of so many roles over the four levels, each but the last leading to one or two of the next level. */
function crowd(count: number, perLevel: number, title?: string): Library {
  return ladderOf(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const rank = Math.min(Math.floor(index / perLevel), LEVELS.length - 1)
        const first = (rank + 1) * perLevel
        const next = [(index * 7) % perLevel, (index * 3 + 1) % 5].map((place) => `role-${first + place}`)
        const leadsTo = rank < LEVELS.length - 1 ? [...new Set(next)] : []
        return [`role-${index}`, { category: 'x', level: LEVELS[rank], leadsTo, ...(title && { title }) }]
      }),
    ),
  )
}

/** Returns the ids of rungs whose text a rung or a passing line above it would strike through. */
function collisions(drawing: LadderDrawing | undefined): string[] {
  const { rungs = [], lines = [] } = drawing ?? {}
  return rungs
    .filter(({ id, column, y, title, category }) => {
      const top = y - (title.length + category.length) * LINE_HEIGHT
      const others = [
        ...rungs.filter((other) => other.id !== id && other.column === column),
        ...lines.filter(({ x1 }) => x1 === column).map(({ y1 }) => ({ y: y1 })),
      ]
      return others.some((other) => other.y > top && other.y <= y)
    })
    .map(({ id }) => id)
}
