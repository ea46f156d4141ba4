/**
 * Verbs with which duties begin: those of the task statements of O*NET, of the roles in content/, and others like them.
 * `duty-verb.ts` derives “re-”, “-ize” and the like.
 */
export const DUTY_VERBS = new Set(
  `
  abate abide absorb abstract accelerate accept access accommodate accompany account accrue accumulate achieve
  acknowledge acquire act activate adapt add address adhere adjust administer admit adopt advance advertise advise
  advocate affix aggregate agree aid aim alert align allocate allow alter amend anchor anneal annotate announce answer
  anticipate appeal appear apply appoint apportion appraise apprehend approve arbitrate archive argue arrange arrest
  ascertain ask assemble assert assess assign assimilate assist assure attach attack attempt attend attest audit
  audition augment authenticate author automate award back backfill backtest bag bake balance ban base baste batch
  bathe beat become begin benchmark bend bid bill bind blast bleach blend block blog blow bolt bond book boost
  bootstrap bore borrow bounce brace branch brand braze break breed brew bridge brief bring broadcast brown brush
  buckle budget buff buffer build bump bundle burn butcher buy cable calculate calendar calibrate call calm cancel cap
  capture care carry carve cash cast catalog catalogue catch celebrate cement center chain chair challenge change
  chaperone charge chart chase check chill chip choose chop circulate cite claim clamp clean cleanse clear climb clip
  clock clone close cluster coach coat code coil collaborate collate collect comb combine come comfort comment
  commission commit communicate compact compare compensate compete compile complain complete comply compose compound
  compress compute conceal conceive concentrate conclude condense condition conduct confer configure confirm
  confiscate conform connect conserve consider console consolidate construct consult contact contain contest contract
  contrast contribute control converse convert convey cook cool coordinate cope copy correct correlate correspond cost
  counsel count countersign countersink couple cover craft crank create credit critique cross cue cultivate curate
  cure curl cut cycle date deal debate debit debrief debug decide decline decommission decompose decontaminate
  decorate decrease decrypt deduct defend defer define defrost defuse degrade delay delegate delete delineate deliver
  demonstrate deploy deposit depress derive descend describe design designate detail detain detect deter determine
  develop devise devote diagnose diagram dial dice differentiate dig dim dip direct disarm disburse discard discipline
  discuss disinfect dislodge dismantle dispense dispute dissect disseminate distill distinguish distress distribute
  dive divide do dock document donate dose double doubt downgrade download draft drag drain drape draw dress drill
  drip drive drop dry dump duplicate dust dye earn ease eat edit educate elevate elicit eliminate embalm embed embrace
  embroider employ empty emulate enable encircle encode encourage encrypt endorse endure enforce engage engineer
  engrave enhance enlarge enlist enquire enrich enroll ensure enter entertain envision equip erect escalate escort
  establish estimate etch evacuate evaluate evict evolve examine excavate exceed excel exchange exclude excuse execute
  exempt exercise exhibit exit expand expect expedite experiment explain explore export expose express extend
  extinguish extract fabricate face facilitate fail fall fan farm fasten feature feed feel fell fence field fight
  figure file fill filter finance find fine finish fire fit fix flag flash flatten flip float flush fly focus foil
  fold follow force forecast foresee forge forgive form formulate forward foster found frame free freeze fry fuel
  fulfill fund furnish fuse gain garnish gate gather gauge generate germinate get give glance glaze glue go govern
  grade graft grant graph grasp grease greet grill grind groom gross group grow guarantee guard guide halt hammer hand
  handle hang harvest hash haul head heal hear heat help herd hike hint hire hit hoist hold hone honor hook hose host
  hunt hydrate idle ignite illustrate imagine immerse impart implant implement import impose impound imprint improve
  improvise incise include incorporate increase index indicate induce inflate influence inform ingest inherit initial
  initiate inject ink innovate inoculate input inquire insert inspect install instantiate instill institute instruct
  instrument insulate insure intake integrate interact interface interject interpret interrogate interrupt intervene
  interview interweave introduce intubate invent inventory invest investigate invite invoice involve iron irrigate
  isolate issue iterate jack jog join joint jot judge keep key kick kill kindle kit knead knit knock know label lace
  laminate land launch lay lead lean learn lease leave lend lessen let level leverage liaise license lift light limit
  line link liquidate list listen litigate live load lobby locate lock log look loop loosen lower lubricate machine
  mail maintain make manage maneuver manipulate map marinate mark market mask massage master match mature measure
  mediate meet melt mend mentor merge message migrate mill mind mine minute mirror miter mix mock model moderate
  moisten mold monitor mop motivate mount move mow mulch multiply mute nail name navigate need negotiate net network
  nominate note nourish number nurse nurture obey observe obtain offboard offer officiate oil omit onboard open
  operate opt orchestrate ordain order orient originate own oxygenate pace pack package page paint palpate pan pare
  park parse part participate partition partner pass pat patch patrol pay peel penetrate perceive perfect perforate
  perform permit persist persuade petition phase phone photograph pick piece pierce pilot pin pinpoint pioneer pipe
  pitch pivot place plan plane plant plaster plate play plead plot plow plug poach point polish poll pool portion
  portray pose position post pour practice praise pray precept predict prefer preflight present preside press prevail
  price prime print probate probe proceed process procure produce profile profit program prohibit project promote
  prompt proofread prop proportion propose prosecute protect protest prototype prove provide provision prune pry
  publish pull pump punch purchase purge pursue push put quarantine query question queue quit quote race rack radio
  raise rake rally ramp range rank rate raze reach read reap reason rebut receive reckon recommend reconcile record
  recruit redact redeem redline reduce reel refactor refer reflect reformat refrain register regulate rehabilitate
  rehearse reimburse reinforce reject relate relax rely remain remember render renew rent repair repeat repel
  replenish replicate report request requisition rescue resect resist respond restrain restrict resurface resuscitate
  retain retire retract retrieve retrofit reveal reverse revise reward ride rig ring rinse rise risk rivet roast roll
  rotate rough roughen round rout route rub rule run rush safeguard sail salvage sample sand sandblast satisfy save
  saw say scaffold scald scale scan schedule scope score scour scout scrape screed screen scribe script scrub sculpt
  seal search season seat section secure see seek segment segregate seize select sell send sense sentence separate
  sequence serve service set settle sever sew shackle shade shadow shampoo shape share sharpen shave shed shelve
  shield shift shine ship shoot shop shore shorten shout shovel show shrink shuck shut sift sign signal silence simmer
  simulate sing sit site size sketch skim skin skip slate slice slide slit slot slow smoke smooth snap soak soap
  soften solder solicit solve sort source space spackle spar spare spark spawn speak speed spend spin splice split
  sponsor spot spray spread sprinkle sprint square squeeze stack staff stage stain stake stamp stand staple start
  state stay steady steam steer stencil step stick stimulate stir stitch stock stop store storyboard straighten strap
  streamline strengthen stretch strike string strip structure struggle study stun style subcontract subdivide submit
  subpoena substitute suction suggest sum summon superimpose supervise supply support survey suspend sustain suture
  swab swap swear sweep swing switch tabulate tackle tag tailor take talk tally tap tape target task taste teach tear
  telegraph telephone tell temper tend tender terminate test thank thaw thin think thread throw ticket tie tighten
  tile tilt time tint tip titrate tolerate top torque toss total touch tour tout tow trace track trade train
  transcribe transfer transfuse translate transmit transplant transport transpose trap travel trawl treat trench trend
  triage trim trouble troubleshoot truss try tuck tune turn tutor tweak twist type typeset undergo understand
  undertake unify unite unscrew update upgrade uphold upload upsell urge use usher vaccinate vacuum validate vary
  vector vent venture vet video view visit voice void volunteer vote wait waive wake walk warm warn warrant wash watch
  water waterproof wean wear weigh welcome weld wet wheel whiten widen win wind wipe wire wish withdraw withhold
  witness wonder word work worry wrangle wrap write yield zone zoom
  `
    .trim()
    .split(/\s+/),
)
