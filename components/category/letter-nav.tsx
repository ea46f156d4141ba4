import type { Role } from '@/lib/content'
import { plural } from '@/lib/format'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Returns the letter under which a role stands; titles that begin otherwise stand under “#”. */
export function letterOf({ title }: Role): string {
  const letter = title.normalize('NFD').charAt(0).toUpperCase()
  return ALPHABET.includes(letter) ? letter : '#'
}

/** Returns the anchor of a letter in a list of roles. */
export function letterId(letter: string): string {
  return `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`
}

/** The number of roles, and jumps to each initial that has one. */
export function LetterNav({ roles }: { roles: Role[] }) {
  const present = new Set(roles.map(letterOf))
  return (
    <div className="index-bar">
      <p>
        <b>{plural(roles.length, 'role')}</b>
      </p>
      <nav className="letters" aria-label="Jump to letter">
        {Array.from(ALPHABET, (letter) =>
          present.has(letter) ? (
            <a key={letter} href={`#${letterId(letter)}`}>
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
