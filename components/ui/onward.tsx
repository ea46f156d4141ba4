import { Icon } from './icon'

/** The link that leads on from the end of a page. */
export function Onward({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <p className="onward">
      <a href={href}>
        {children} <Icon name="next" />
      </a>
    </p>
  )
}
