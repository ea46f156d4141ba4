const choices = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Chooses the color scheme; components/enhance/theme-switch.ts brings it to life, and it stays hidden without script. */
export function ThemeSwitch() {
  return (
    <theme-switch>
      <fieldset>
        <legend>Appearance</legend>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="scheme" value={value} defaultChecked={value === 'system'} /> {label}
          </label>
        ))}
      </fieldset>
    </theme-switch>
  )
}
