import { Icon } from './icon'

/** A button that prints the page; without script it is not shown. */
export function PrintButton() {
  return (
    <print-page>
      <button className="button" type="button">
        <Icon name="print" />
        <span>Print</span>
      </button>
    </print-page>
  )
}
