// Loaded by NODE_OPTIONS into a server under test: its clock is ahead by the milliseconds that stand in CLOCK_FILE.
const { readFileSync } = require('node:fs')

const RealDate = Date
const { timeOrigin } = performance
const ahead = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'))

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args))
  }

  static now() {
    return RealDate.now() + ahead()
  }
}

// Next compares the two clocks.
Object.defineProperty(performance, 'timeOrigin', { get: () => timeOrigin + ahead() })
