/**
 * English verbs by how they report. One entry a verb: the base form alone when it is regular, else
 * `base/past` or `base/past/participle`. The other forms are derived in `inflect.ts`.
 */

/** Verbs that report speech and may stand beside a whole quotation: “…,” she added. */
export const SAYING = `
  say/said quethe/quoth tell/told add write/wrote/written note ask reply respond answer explain argue insist warn declare state
  announce claim admit/admitted acknowledge recall tweet joke quip/quipped shout yell exclaim whisper mutter
  conclude observe remark assert boast predict suggest concede complain caution stress emphasize emphasise counter
  retort lament muse opine vow pledge promise report reveal confirm deny allege maintain contend testify assure urge
  plead interject chant protest comment reiterate repeat recount remind reason gush snap fume scoff sneer deadpan
  intone murmur mumble stammer groan grumble bellow holler clarify elaborate summarize summarise paraphrase inform
  advise advocate swear/swore/sworn affirm proclaim pronounce venture volunteer wonder inquire enquire query demand
  tease rant rail retweet instruct signal hint imply indicate specify disclose divulge confess apologize apologise
  chuckle exhort implore beg beseech echo theorize theorise surmise rejoin marvel recite hypothesize conjecture
  forecast estimate postulate object dictate preach scold chide rebuke snarl drawl croon gripe grouse kvetch
  prophesy gloat fret worry concur/concurred pen/penned telegraph spell/spelled bluster quote rule demur/demurred
  bemoan rhapsodize enthuse trumpet reprise bristle blurt bluff confide hypothesise squawk stipulate speculate
  recommend propose project intimate guffaw exult attest aver/averred avow articulate babble bawl bellyache bewail
  bicker bitch bleat brief cackle carp chat/chatted chortle coax commiserate counsel croak decree deplore digress
  drone eulogize expound extemporize expostulate fib/fibbed fulminate gossip grouch guarantee guess harrumph hector
  huff insinuate inveigh jabber jeer jest jibe josh kid/kidded lecture lisp narrate notify orate persist
  philosophize pontificate posit prattle proffer profess promulgate quaver quibble quiz/quizzed rage rap/rapped rasp
  rave reckon remonstrate reproach reprove rhyme riff/riffed riposte ruminate sermonize simper slur/slurred smirk
  snark snicker snigger snipe snort sob/sobbed soliloquize splutter spout sputter stutter swoon sympathize
  sympathise tattle titter tut/tutted twitter underline utter verify vociferate waffle warble weep/wept wheedle
  wheeze whimper whine whinge whistle wisecrack yammer yap/yapped yelp yodel zing alert apprise grunt howl mansplain
  reassure misquote misstate overshare elucidate enunciate enumerate itemize reemphasize re-emphasize restate
  reassert reaffirm rehash retell/retold recap/recapped vouchsafe vaunt soothe cajole chorus console entreat
  importune supplicate vent scream hiss growl squeal shriek moan wail coo sing/sang/sung cry chime bark
`;

/** Verbs of which speech is one use: they report only beside the words themselves. “Well,” she smiled. He began: “…” */
export const CONTEXTUAL = `
  continue sigh reflect relate crack roar thunder beam post email text message blog cable laugh smile interrupt
  intervene toast giggle grin nod shrug gasp correct crow preface cheer greet begin/began/begun point press start
  boom repost relay publicize interrupt react thank read/read moderate trill purr spit/spat mouth bray hoot wink
  frown sniff pause wave gesture open close finish resume type scrawl scribble flash grimace scowl wince cough
  hum/hummed parry show/showed/shown proceed snivel gesticulate blush caption interpose interpolate prod/prodded
  return pursue ejaculate falter pant squeak pipe chirp assent acquiesce amend lisp titter simper
  nudge coach explode erupt blast tear/tore/torn
`;

/** Verbs that report part of what was said, with an object: he called the plan “…”. */
export const CALLING = `
  call regard describe label dub brand characterize characterise refer/referred denounce decry criticize criticise praise
  accuse blame blast slam mock dismiss attack condemn defend portray paint cast/cast hail tout deride ridicule
  rip/ripped cite express mention discuss talk speak/spoke/spoken invoke propose thank compare bash salute brag
  lambaste assail lampoon liken term deem castigate chastise rebuff reject endorse back welcome applaud laud
  question challenge dispute rebut/rebutted refute address frame pitch position tag/tagged depict summon skewer
  pan/panned vilify disparage belittle excoriate pillory hammer trash savage knock needle taunt threaten vouch
  encourage commend credit congratulate champion extol/extolled honor honour introduce present outline detail
  highlight underscore raise voice vocalize profess promote push plug/plugged offer complain compliment charge lash
  request appeal convey communicate pray equate contrast distinguish summarize use disavow repudiate rebuke placate
  insult herald style/styled evoke allude reference bill disown diss/dissed deprecate denigrate eulogize exalt fault
  flatter flog/flogged impugn malign reprimand revile rubbish scorn upbraid venerate diagnose define adjudge style
  visualize caricature lionize parody satirize stigmatize subtitle rechristen construe formulate couch posture
  reframe rebrand recast/recast rephrase espouse disclaim downplay dramatize glorify trivialize romanticize
  sensationalize hype forbid/forbade/forbidden prohibit mandate stipulate outlaw
`;

/** Verbs of thinking and wanting: they carry a part of what was said when no verb of saying governs. */
export const THINKING = `
  want wish hope believe think/thought feel/felt know/knew/known see/saw/seen find/found expect fear doubt regard
  consider view conceive judge understand/understood worry suspect intend plan mean/meant favor favour
  prefer/preferred oppose support like desire love hate seek/sought refuse decline agree resist ignore need try
  disagree remember recollect recognize recognise realize realise
`;

/** Other frequent verbs: they report nothing, but a clause is read by its verbs. */
export const OTHER = `
  accept achieve acquire act adapt adjust adopt affect afford aim allow alter amount appear apply appoint approach
  approve arise/arose/arisen arrange arrest arrive assemble assess assign assume attach attempt attend attract
  average avoid await award balance ban/banned base bear/bore/borne beat/beat/beaten become/became/become behave
  belong benefit bet/bet bind/bound bite/bit/bitten block blow/blew/blown board boost borrow bother
  break/broke/broken breathe bring/brought build/built burn burst/burst bury buy/bought calculate cancel capture
  care carry catch/caught cause cease celebrate change chase check choose/chose/chosen circle claim clean clear
  climb cling/clung close collapse collect combine come/came/come command commit/committed compete complete comprise
  concern conduct confront connect constitute consist construct consult contact contain contribute
  control/controlled convert convince cook cope copy cost/cost count cover crash create cross crush cut/cut dance
  date deal/dealt debate decide decrease define delay demonstrate depart depend derive deserve design desire destroy
  detect determine develop die differ dig/dug direct disappear discover display distribute divide do/did/done
  dominate donate double doubt drag/dragged draw/drew/drawn dream dress drink/drank/drunk drive/drove/driven
  drop/dropped earn eat/ate/eaten edit educate elect eliminate emerge employ enable end enforce engage enjoy ensure
  enter entitle equip/equipped escape establish evaluate evolve examine exceed exchange exclude execute exercise
  exist expand experience explode explore expose extend face facilitate fail fall/fell/fallen fight/fought fill
  finish fit/fit fix flee/fled float flow fly/flew/flown focus fold follow forbid/forbade/forbidden force
  forget/forgot/forgotten forgive/forgave/forgiven form found free freeze/froze/frozen fuel fulfill fund gain gather
  generate get/got/gotten go/went/gone govern grab/grabbed graduate grant grow/grew/grown guarantee guard guess
  guide handle hang/hung happen head hear/heard heat help hide/hid/hidden hire hit/hit hurt/hurt identify illustrate
  imagine impact implement import impose impress improve incite include incorporate increase induce influence
  inherit initiate injure insert inspect inspire install invest investigate invite involve isolate join jump justify
  keep/kept kick kill kiss knock lack land last launch lead/led lean leap learn leave/left lend/lent let/let lie/lay
  lift light/lit limit link list listen live load lock look lose/lost lower maintain manage march mark marry match
  matter measure meet/met melt merge mind miss mix modify monitor motivate mount move multiply murder negotiate
  nominate notice obey obtain occupy occur/occurred offend open operate order organize originate overcome/overcame
  owe pack participate pass pause pay/paid perceive perform permit/permitted persist persuade pick place play please
  point possess pour practice prepare preserve press pretend prevail prevent print prison proceed process produce
  prompt prosecute protect prove provide provoke pull punish purchase pursue put/put qualify quit/quit race reach
  react receive record recover recruit reduce register regulate reinforce relax rely remain
  remember remove rent repair replace represent rescue reserve resign resolve restore restrict result resume retain
  retire retreat return reverse review ride/rode/ridden ring/rang/rung rise/rose/risen risk roll run/ran/run rush
  sail satisfy save scan/scanned scare schedule score search secure select sell/sold send/sent separate serve
  set/set settle shake/shook/shaken shape share shift shine/shone shoot/shot shop/shopped show/showed/shown
  shut/shut sink/sank/sunk sit/sat sleep/slept slide/slid slip/slipped smoke solve sort sound spark spend/spent
  split/split sponsor spread/spread spring/sprang/sprung stand/stood star/starred stare start stay
  steal/stole/stolen stem/stemmed step/stepped stick/stuck stop/stopped store strengthen stretch strike/struck
  struggle study succeed suffer sue supply surge surprise surrender surround survive suspend sustain switch tackle
  take/took/taken target taste teach/taught tear/tore/torn tend test throw/threw/thrown tie touch tour trace track
  trade trail train transfer/transferred transform translate travel treat trigger trust turn unite update
  upset/upset urge value vary visit vote wait walk warm wash waste watch wear/wore/worn weigh welcome win/won
  withdraw/withdrew/withdrawn work worsen wrap/wrapped yield require defeat seem undermine reconsider embrace
  boycott clinch figure haven exploit deport slow combat compromise sacrifice rest unify exit spur/spurred
  curb/curbed capitalize repeal render appreciate resonate abolish revive postpone scramble finance seize narrow
  damage respect contradict cure evade seal interview refrain reward calm battle steer leverage confuse air weaken
  access assist discourage assuage extract opt/opted blunt repay/repaid withhold/withheld amend foster dampen
  energize carve coalesce accelerate stimulate advance excite alienate dismantle condone wound burnish tarnish
  oversee/oversaw/overseen distance scale replicate undertake/undertook/undertaken foment imperil
  withstand/withstood innovate cooperate ease diminish defund pose deter/deterred pivot accomplish relocate
  hold/held submit/submitted sign file deliver give/gave/given make/made publish release issue broadcast/broadcast
  circulate lay/laid sketch minimize shrug dodge duck dwarf deploy detain deny drift echo edge elevate embark
  encounter endanger endure enact enlist enrich erode erupt escalate evacuate exhaust expel/expelled expire export
  extradite feed/fed flip/flipped flood forge forgo gamble gaze grapple greet grip/gripped halt harm haunt hinder
  hijack inch indict inspire insulate intensify interfere intervene irritate jail jeopardize lag/lagged lament
  languish linger lobby loom lure merit mobilize mourn navigate nurture oust outline outnumber overhaul override
  overturn overwhelm parade peak plague plunge portend prep probe prolong propel/propelled prowl quell quiet rally
  ratify rattle rebuild/rebuilt reclaim rein relish relinquish renew renounce rethink/rethought revamp revisit
  revolve roam rob/robbed rock rouse sag/sagged salvage scrap/scrapped scrutinize settle shatter shed/shed shield
  shift shiver shrink/shrank/shrunk shun/shunned signal skip/skipped slash slump snub/snubbed soar soften squeeze
  stall steady stir/stirred strain stray strip/stripped stumble subject subside suit supplant swap/swapped sway
  swear sweep/swept swell swim/swam/swum swing/swung tailor tap/tapped tempt thrive thwart tighten topple tout trail
  trap/trapped trim/trimmed triumph trounce tumble undergo/underwent/undergone underscore unfold unleash unveil
  uphold/upheld usher vanish veto violate wage wander wane waver whip/whipped widen wield wipe wrestle abandon
  abduct abide absorb abstain accommodate accompany accrue accumulate acquit/acquitted activate adhere adjourn
  administer admire adorn afflict aggravate agonize aid ail alarm align allocate amass amaze amplify amuse analyze
  analyse anchor annex annoy anticipate appease appropriate arm arouse ascend ascribe aspire assassinate assimilate
  astonish attain attribute auction audit augment authorize authorise automate avenge awake/awoke/awoken baffle bail
  bake ballot bankroll banish bargain barge bask batter beckon befriend befuddle beget/begot/begotten beleaguer
  bend/bent bequeath besiege bestow betray beware bewilder bid/bid blackmail blanket bleed/bled blend bless blink
  blister blitz bloom blot/blotted blur/blurred bolster bolt bomb bombard bounce bow brace breach breed/bred brew
  bribe bridge brighten broaden broker browse bruise brush buck buckle budge budget bully bump bundle buoy burden
  bust butcher bypass camp capitulate captivate catalog cater cave cement censor censure centralize chair chaperone
  chart cheat chill choke chop/chopped chronicle churn clamp clash clasp clip/clipped cloak clog/clogged clutch
  coast code coexist collaborate collide colonize color commandeer commemorate commence commission commute
  compel/compelled compensate compile complement complicate comply compose compound comprehend compress conceal
  concentrate concoct condition conform confine confiscate congregate conjure conquer conserve consolidate conspire
  consume contaminate contemplate contract contrive convene converge converse convict coordinate corrode corrupt
  counteract coup court covet cradle cram/crammed crank crave crawl criminalize cripple cruise crumble crunch
  crusade cull culminate cultivate curate curse curtail customize cycle dabble damn dare dart dash dazzle deactivate
  regret/regretted deaden debunk debut decay deceive decimate decipher decode decommission decorate dedicate deduct defect deflate
  deflect deform defraud defuse defy degrade delete deliberate delight delineate demean demolish demonize demote
  denominate dent deplete deprive deregulate derail descend desert designate despair despise detach deteriorate
  detest detonate devalue devastate deviate devise devote devour diffuse digest dilute dip/dipped disappoint
  disapprove disarm disband disburse discard discern discharge discipline discount discredit discriminate disengage
  disguise disgust dishonor disillusion disinfect dislike dislodge dismay disobey dispatch disperse displace
  displease dispose disqualify disregard disrupt dissent dissolve dissuade distort distract distress disturb dive
  diversify divert divest divorce dock document doom downgrade draft drain drape dread dredge drench drill
  drip/dripped drown dump duplicate dwell/dwelt ebb eclipse economize eject elicit elongate elude emanate emancipate
  embargo embarrass embed/embedded embezzle embody embolden emigrate emit/emitted empathize empower empty emulate
  enclose encode encompass encroach endow energise engineer engrave engulf enhance enjoin enlarge enlighten enliven
  enrage enroll/enrolled enslave ensue entail entangle entertain entice entrench entrust envelop envision envisage
  envy epitomize equal eradicate erase erect err escort etch evict exacerbate exasperate excavate excel/excelled
  excerpt excuse exemplify exempt exert exhibit exhume exonerate expedite expend experiment expunge exterminate
  extinguish extort extrapolate fabricate falsify falter fasten fawn feast feature federalize fend ferment ferry
  fester fetch fiddle field filter finalize fixate flare flatten flaunt flicker flinch fling/flung flirt flock
  flop/flopped flourish flout fluctuate flush flutter foil fool forbear foreclose foresee/foresaw/foreseen forfeit
  format forsake/forsook/forsaken fortify forward fracture franchise freelance frighten frustrate fudge fumble
  function funnel furnish further fuse gag/gagged gallop galvanize garble garner gauge gear generalize gerrymander
  ghostwrite/ghostwrote/ghostwritten glance glare gleam glean glide glimpse glint glow gobble google gouge grace
  grade graft graze grieve grill grind/ground groom group grovel gut/gutted hack haggle hamper hamstring/hamstrung
  hand handcuff handicap/handicapped harass harbor harden harmonize harness harvest hasten hatch haul heal hedge
  heed heighten hem/hemmed herd hesitate hibernate hike hoard hobble hoist hone hook hop/hopped hound house hover
  huddle hug/hugged humble humiliate hunch hunker hunt hurl hurry hush hustle ignite illuminate imitate immerse
  immigrate impair impart impeach impede impersonate implicate implode impoverish imprison inaugurate incapacitate
  incarcerate incense incubate incur/incurred indoctrinate indulge infect infer/inferred infiltrate inflame inflate
  inflict infringe infuriate infuse ingest inhabit inhale inhibit inject inscribe instill/instilled institute insure
  integrate intercept interpret interrogate intersect intimidate intoxicate intrigue invade invent invert invigorate
  iron irk jab/jabbed jam/jammed jettison jockey jog/jogged jolt jostle juggle junk juxtapose keel kidnap/kidnapped
  kindle kneel/knelt knit/knitted lace lambast lapse lasso latch lather launder lavish leak lease legalize legislate
  legitimize lengthen lessen levy liberalize liberate license lick lighten limp line liquidate litigate litter loan
  lob/lobbed localize locate lodge log/logged loiter loop loosen loot lounge lull lurk magnify mail malfunction
  maltreat mandate maneuver mangle manifest manipulate manufacture mar/marred marginalize market marshal massacre
  master maul maximize meander meddle mediate meditate mellow menace mend mentor mesh militate mimic/mimicked mingle
  mirror misfire misinterpret misjudge mislead/misled misrepresent misspeak/misspoke/misspoken misspell
  mistake/mistook/mistaken mistreat misuse mitigate mobilise mold molest monopolize morph motion motor muddle muddy
  muffle muscle muster mutate mystify nail nationalize neglect nest neutralize normalize notch nullify nurse
  obfuscate obligate oblige obliterate obscure obsess obstruct offset/offset omit/omitted ooze oppress optimize
  orbit orchestrate ordain orient ostracize outdo/outdid/outdone outlaw outlive outpace outperform outrage outraise
  outshine/outshone outsmart outsource outspend/outspent outstrip/outstripped outweigh outwit/outwitted overcharge
  overestimate overflow overhear/overheard overheat overlap/overlapped overlook overpay/overpaid overplay overpower
  overrate overreach overreact overrule overrun/overran/overrun overshadow overstate overstay overstep/overstepped
  overtake/overtook/overtaken overthrow/overthrew/overthrown overwork pacify pad/padded paddle pamper pander
  parachute paralyze pardon pare park parlay parrot part partake/partook/partaken partner patch patrol/patrolled
  patronize pave pawn peddle peel peer pelt penalize penetrate pepper perch perfect perforate perish permeate
  perpetrate perpetuate perplex persecute persevere personalize pertain peruse pervade pester petition phase phone
  photograph pin/pinned pinch pinpoint pioneer pique pit/pitted plagiarize plant plateau plot/plotted plow plummet
  plunder ply pocket poison poke polarize polish politicize pollute ponder pool pop/popped popularize populate
  potter pound pout precede precipitate preclude preempt prescribe preside pressure presume prey price prick
  privatize prize profile profit prohibit proliferate prop/propped propagate prosper provision prune pulse pump
  punch puncture puzzle quantify quarantine quarrel quash quench queue quicken radiate radicalize raid rake
  ram/rammed ramble ramp rampage randomize ransack rape ration rationalize ravage raze readjust realign reap
  reappear rear rearrange reassemble reassess reassign reauthorize rebel/rebelled reboot rebound recede recharge
  reciprocate recline recoil reconcile reconnect reconstruct reconvene recoup rectify recuperate recycle redeem
  redefine redesign redirect rediscover redistrict redistribute redo/redid/redone redouble redraw/redrew/redrawn
  reelect re-elect reenact reestablish reevaluate refashion refill refine refocus reform refresh refund refurbish
  regain regress rehabilitate rehearse reign reimburse reimagine reinstate reinterpret reintroduce reinvent reinvest
  reinvigorate reissue rejuvenate rekindle relapse relaunch relegate relent relieve relive remake/remade remedy
  reminisce remodel remit/remitted renege renegotiate renovate reopen reorganize repatriate repel/repelled replenish
  repress reprieve reprint reproduce reroute research resemble resent reset/reset resettle reshape reshuffle reside
  resort resound restart restructure resubmit resurface resurrect retail retaliate retard retool retrace retract
  retrain retrieve retrofit reunite reuse revert revitalize revolt revolutionize rewrite/rewrote/rewritten
  rewind/rewound rid/rid rig/rigged rile ripen ripple roast roost rotate rot/rotted round rub/rubbed ruffle ruin
  rumble rupture rust sabotage sack saddle safeguard sample sanction sand sap/sapped saturate savor scandalize
  scapegoat scar/scarred scatter schmooze scorch scour scout scrape scratch screen screw script scuff scuttle sear
  secede seduce seep segregate sense sentence sequester sever shackle shade shadow sharpen shave shelve shelter
  shepherd ship/shipped shirk shock shore shorten shoulder shove shovel showcase shower shred/shredded shroud
  shuffle shutter shuttle sicken sidestep/sidestepped sideline sift signify silence simmer simplify simulate siphon
  situate sizzle skate skew skim/skimmed skirt slacken slander slap/slapped slaughter slay/slew/slain slice
  sling/slung slot/slotted slug/slugged slum/slummed smash smear smell smooth smother smuggle snag/snagged snare
  snatch sneak snooze snow soak socialize solicit solidify sow spam/spammed spatter spearhead specialize speed/sped
  spike spill spin/spun spiral spite splash splinter spoil spoof spook spot/spotted sprawl spray sprinkle sprint
  sprout spruce spurn spy squander square squash squat/squatted stab/stabbed stabilize stack staff stage stagger
  stagnate stain stake stalk stamp stampede standardize staple startle starve stash stave steam steepen sterilize
  stifle sting/stung stink/stank/stunk stitch stock stockpile stoke stoop storm straddle straighten strand
  strap/strapped streak stream streamline stride/strode/stridden string/strung strive/strove/striven stroke stroll
  structure strut/strutted stuff stun/stunned stunt stylize subdue subjugate sublet/sublet submerge subpoena
  subscribe subsidize substantiate substitute subtract subvert suck suffice suffocate sulk supersede supervise
  supplement suppress surf surface surpass survey swamp swarm sweat sweeten swerve swipe swirl symbolize synchronize
  synthesize systematize table tabulate taint tally tamper tangle tantalize taper tax team telephone televise
  terminate terrify terrorize thaw thin/thinned throb/throbbed throttle throng tick tickle tilt time tinker
  tip/tipped tire toil tolerate torch torment torpedo torture toss total totter toughen tow toy traffic/trafficked
  traipse trample transcend transcribe transgress transition transmit/transmitted transplant transport traumatize
  traverse tread/trod/trodden treasure tremble trick trickle trip/tripped troll trouble trump truncate tuck
  tug/tugged tune tunnel tweak twist typify unbundle uncover undercut/undercut underestimate underfund undergird
  underlie/underlay/underlain underpin/underpinned underperform understate undo/undid/undone unearth unhinge
  unionize unload unlock unmask unnerve unravel unroll unsettle untangle unwind/unwound upend upgrade uproot upstage
  smell/smelt leap/leapt lean/leant dream/dreamt spell/spelt spill/spilt creep/crept bid/bade/bidden thrust/thrust
  behold/beheld beseech/besought slink/slunk smite/smote/smitten clothe/clad
  urinate usurp utilize vacate vaccinate validate valuate vandalize vault veer ventilate vet/vetted vex victimize
  videotape vie vindicate vomit wade waive wager wake/woke/woken wallow warp warrant weave/wove/woven wed/wed weld
  whet/whetted whisk whitewash wilt wind/wound winnow wire wither woo worship wreak wreck wrest wriggle wring/wrung
  wrinkle yank yearn zero zigzag/zigzagged zip/zipped zoom class classify rate rank name title
`;

/** Verb and particle that report together: shot back, points out, put it. */
export const PHRASAL = `
  shoot/shot:back fire:back hit/hit:back snap/snapped:back push:back bite/bit:back write/wrote:back come/came:back clap/clapped:back
  shrug:off brush:off wave:off laugh:off write/wrote/written:off brush:aside play:down talk:up talk:down
  go/went:on chime:in cut/cut:in break/broke:in jump:in weigh:in pipe:up speak/spoke:up follow:up sum/summed:up wrap/wrapped:up
  call:out cry:out shout:out yell:out blurt:out read:out point:out spell:out lash:out burst/burst:out put/put:it put/put:in push:on carry:on
`;
