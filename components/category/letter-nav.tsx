import type { Role } from '@/lib/content'
import { roleCount } from '@/lib/format'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Returns the letter under which a role stands; titles that begin otherwise stand under “#”. */
export function letterOf({ title }: Role): string {
  const letter = title.charAt(0).toUpperCase()
  return ALPHABET.includes(letter) ? letter : '#'
}

/** The number of roles, and jumps to each initial that has one. */
export function LetterNav({ roles }: { roles: Role[] }) {
  const present = new Set(roles.map(letterOf))
  return (
    <div className="index-bar">
      <p>
        <b>{roleCount(roles.length)}</b>
      </p>
      <nav className="letters" aria-label="Jump to letter">
        {Array.from(ALPHABET, (letter) =>
          present.has(letter) ? (
            <a key={letter} href={`#${letter.toLowerCase()}`}>
              {letter}
            </a>
          ) : (
            <span key={letter} aria-hidden="true">
              {letter}
            </span>
          ),
        )}
      </nav>
    </div>
  )
}
