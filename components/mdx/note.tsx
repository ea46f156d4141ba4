import type { ReactNode } from 'react'

/** An aside that editors write as `<Note title="...">`. */
export function Note({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <aside className="my-6 border-l-2 border-divide pl-4" aria-label={title ?? 'Note'}>
      {title && <p className="font-strong">{title}</p>}
      {children}
    </aside>
  )
}
