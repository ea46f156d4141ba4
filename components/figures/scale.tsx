const STEPS = 5

/** A five-step scale with one step marked; the word beside it says the same. `step` counts from 0, the worst. */
export function Scale({ step }: { step: number }) {
  const x = 2 + (step * 80) / (STEPS - 1)
  return (
    <svg className="scale" viewBox="0 0 84 12" aria-hidden="true">
      <path className="scale-line" d="M2 6h80M2 3v6M22 3v6M42 3v6M62 3v6M82 3v6" />
      <rect className="scale-mark" x={x - 3} y="1" width="6" height="10" />
    </svg>
  )
}
