/** Symbol and site name, the link home. */
export function Lockup({ name }: { name: string }) {
  return (
    <a className="lockup" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path className="symbol-tile" d="M0 0h32v32H0z" />
        <path className="symbol-blank" d="M6 6h7v4h-3v12h3v4H6zM26 6h-7v4h3v12h-3v4h7z" />
      </svg>
      <span>{name}</span>
    </a>
  )
}
