import { Icon } from '@/components/ui/icon'

interface Props {
  id: string
  /** What is in the field. */
  value?: string
  /** The name of the field. */
  label: string
  /** Hides the name where a heading stands above. */
  isLabelHidden?: boolean
  /** The smaller form of pages other than the home page. */
  small?: boolean
}

/** The search field between its brackets. */
export function SearchForm({ id, value, label, isLabelHidden = false, small = false }: Props) {
  return (
    <search>
      <form className={small ? 'blank-search blank-search--page' : 'blank-search'} action="/search">
        <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
          {label}
        </label>
        <div className="row">
          <suggest-roles class="bracket">
            <input
              id={id}
              name="q"
              type="search"
              autoComplete="off"
              spellCheck="false"
              maxLength={200}
              defaultValue={value}
              placeholder="data engineer"
              suppressHydrationWarning
            />
          </suggest-roles>
          <button className="button button--solid" type="submit">
            <Icon name="search" />
            <span>Search</span>
          </button>
        </div>
      </form>
    </search>
  )
}
