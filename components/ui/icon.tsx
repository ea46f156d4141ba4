const shapes = {
  copy: ['M7 7h10v10H7z', 'M13 4V3H3v10h1'],
  print: ['M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z'],
  search: ['M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3z', 'M13.5 13.5L18 18'],
  remove: ['M5 5l10 10M15 5L5 15'],
  next: ['M4 10h12M11 5l5 5-5 5'],
}

/** A drawn sign beside a word; it says nothing on its own. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {shapes[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
