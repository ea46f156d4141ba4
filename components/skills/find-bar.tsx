/** The button of a long form, always in sight; the style sheet counts the ticks. */
export function FindBar() {
  return (
    <div className="find-bar">
      <span className="ticks" />
      <button className="button button--solid" type="submit">
        Find roles
      </button>
    </div>
  )
}
