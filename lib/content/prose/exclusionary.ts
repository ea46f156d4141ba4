import { findPhrases, phrasesOf } from './phrases'
import { type ProseRule, warningAt } from './prose-rule'

const say = (words: string) => `Write “${words}”.`
const NEED = 'Name what the work asks for.'
const EXPERIENCE = 'Say how much experience the work asks for.'

const EXCLUSIONARY = phrasesOf({
  // Age
  'young and dynamic|young team|youthful|young professional|young professionals|digital native|digital natives|energetic young':
    NEED,
  'recent graduate only|recent graduates only|new grads only|mature person|mature individual|overqualified|over-qualified':
    EXPERIENCE,
  'no older than|maximum age|age limit of|elderly people|the elderly|senior citizens':
    'Say “older people”, or name the rule of law behind the limit.',
  // Sex
  chairman: say('chair'),
  'salesman|salesmen|saleswoman|saleswomen': say('salesperson'),
  'workman|workmen': say('worker'),
  'handyman|handymen': say('maintenance worker'),
  'fireman|firemen': say('firefighter'),
  'policeman|policemen|policewoman|policewomen': say('police officer'),
  'mailman|mailmen': say('mail carrier'),
  'repairman|repairmen': say('repairer'),
  'lineman|linemen': say('lineworker'),
  'craftsman|craftsmen': 'Write “craftworker”, or name the trade.',
  'draftsman|draftsmen|draughtsman': say('drafter'),
  'cameraman|cameramen': say('camera operator'),
  'businessman|businessmen|businesswoman': say('businessperson'),
  'spokesman|spokeswoman': say('spokesperson'),
  'waitress|waitresses': say('server'),
  'stewardess|stewardesses': say('flight attendant'),
  'housewife|housewives|cleaning lady|cleaning ladies': 'Name the work, such as “homemaker” or “cleaner”.',
  manpower: 'Write “staff”, “crew” or “workers”.',
  'man-hours|man-hour|manhours|man hours': say('hours of work'),
  'man-made': say('artificial'),
  mankind: say('people'),
  'manned|unmanned': 'Write “staffed” or “crewed”, “without a crew”.',
  'he or she|she or he|him or her|his or her|her or his|he/she|s/he|his/her|him/her|(s)he': say('they'),
  'male nurse|male nurses|female engineer|female engineers|lady doctor': 'Leave the sex out.',
  'guys|girls in the office': 'Write “people”, “team” or “colleagues”.',
  // Origin
  'native speaker|native speakers|native english|native-level english|native-level|mother tongue':
    'Say what has to be read, written or spoken, and how well.',
  'accent-free|without an accent|no accent|unaccented': 'Say who has to understand what is said.',
  'us citizens only|american-born|born in the us': 'Name the law or clearance that asks for it.',
  'culture fit|cultural fit': 'Name how the team works.',
  // Health
  'able-bodied|able bodied|physically fit|good physical health|perfect health|in good health': NEED,
  'must be able to lift|must be able to stand|must be able to walk':
    'Say what is moved or done, how often, and what helps.',
  'wheelchair-bound|wheelchair bound|confined to a wheelchair': say('who uses a wheelchair'),
  'handicapped|the disabled|crippled|invalids': 'Write “people with disabilities”, or “accessible” of a place.',
  'who suffers from|who suffer from|people suffering from|patients suffering from|afflicted with':
    'Write “has” or “with”.',
  'mentally ill|the mentally ill|insane|lunatic|psycho': 'Write “people with a mental illness”, or say what happens.',
  'normal people|normal children|special needs children|special needs students': 'Name the need or the support.',
  'addicts|drug addict|drug addicts|alcoholics|drug abuser|drug abusers': 'Write “people with an addiction”.',
  'the homeless': say('people without a home'),
  // Words of technology and law
  'whitelist|whitelisted|whitelisting|whitelists': say('allowlist'),
  'blacklist|blacklisted|blacklisting|blacklists': say('blocklist'),
  'master/slave|master-slave': 'Write “primary and replica”.',
  grandfathered: say('exempt under the earlier rule'),
  'illegal aliens|illegal alien|illegal immigrants': 'Write “people without legal status”.',
})

/** Warns of wording that shuts people out by age, sex, origin or health where the work does not. */
export const exclusionary: ProseRule = (prose) =>
  prose.passages.flatMap((passage) =>
    findPhrases(passage.text, EXCLUSIONARY).map(({ phrase, advice, tokens }) =>
      warningAt(
        'prose/exclusionary',
        prose,
        passage,
        tokens,
        `“${phrase}” can shut readers out for what the work does not depend on. ${advice}`,
      ),
    ),
  )
