import { Icon } from './icon'

interface Props {
  /** Selects the elements whose plain text is copied. */
  select: string
  /** The one main action of a group. */
  solid?: boolean
  children: string
}

/** A button that copies the text of a part of the page; without script it is not shown. */
export function CopyButton({ select, solid = false, children }: Props) {
  return (
    <copy-text select={select}>
      <button className={solid ? 'button button--solid' : 'button'} type="button">
        <Icon name="copy" />
        <span>{children}</span>
      </button>
    </copy-text>
  )
}
