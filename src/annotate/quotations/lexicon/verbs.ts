/**
 * English verbs by how they report. One entry a verb: the base form alone when it is regular, else
 * `base/past` or `base/past/participle`. The other forms are derived in `inflect.ts`.
 */

/** Verbs that report speech and may stand beside a whole quotation: “…,” she added. */
export const SAYING = `
  say/said tell/told add write/wrote/written note ask reply respond answer continue explain argue insist warn declare
  state announce claim admit/admitted acknowledge recall tweet joke quip/quipped shout yell exclaim whisper mutter conclude observe
  remark assert boast predict suggest concede complain caution stress emphasize emphasise counter retort lament muse
  opine vow pledge promise report reveal confirm deny allege maintain contend testify assure urge plead interject chant
  scream sigh protest comment reiterate repeat recount reflect relate remind reason gush snap fume crack scoff sneer
  deadpan intone murmur mumble stammer cry groan grumble bellow roar thunder bark growl hiss holler chime beam
  clarify elaborate summarize summarise paraphrase inform advise advocate swear/swore/sworn affirm proclaim
  pronounce venture volunteer wonder inquire enquire query demand tease rant rail retweet post email text message blog
  cable instruct signal hint imply indicate specify disclose divulge confess apologize apologise chuckle laugh smile
  exhort implore beg beseech interrupt intervene echo theorize theorise surmise rejoin marvel recite hypothesize
  conjecture forecast estimate postulate object plead dictate preach sing/sang/sung toast wail moan scold
  chide rebuke snarl shriek squeal giggle grin nod shrug gasp drawl croon gripe grouse kvetch prophesy elaborate
  correct crow gloat fret worry concur/concurred pen/penned preface telegraph spell/spelled bluster vent quote
  cheer greet begin/began/begun rule demur/demurred bemoan rhapsodize enthuse trumpet point press start interject reprise boom retort repost recite relay publicize plead interrupt react bristle blurt
  bluff opine vent confide hypothesise postulate squawk thank summarise demand stipulate speculate
  recommend propose complain project read/read intimate guffaw bemuse moderate allude reference trill purr spit/spat mouth bray hoot exult
`;

/** Verbs that report part of what was said, with an object: he called the plan “…”. */
export const CALLING = `
  call describe label dub brand characterize characterise refer/referred denounce decry criticize criticise praise accuse
  blame blast slam mock dismiss attack condemn defend portray paint cast/cast hail tout deride ridicule rip/ripped
  cite express mention discuss talk speak/spoke/spoken invoke propose thank compare bash salute brag lambaste assail
  lampoon liken term deem castigate chastise rebuff reject endorse back welcome applaud laud question challenge
  dispute rebut/rebutted refute address frame pitch position tag/tagged name title rate rank depict summon skewer pan/panned
  vilify disparage belittle excoriate pillory hammer trash savage knock needle taunt threaten vouch encourage
  commend credit congratulate champion extol/extolled honor honour introduce present outline detail highlight
  underscore raise voice vocalize profess promote push plug/plugged offer complain compliment charge lash
  request appeal convey communicate pray equate contrast distinguish summarize use voice disavow repudiate rebuke
  placate insult bash depict herald style/styled evoke
`;

/** Verbs of thinking and wanting: they carry a part of what was said when no verb of saying governs. */
export const THINKING = `
  want wish hope believe think/thought feel/felt know/knew/known see/saw/seen find/found expect fear doubt regard
  consider view conceive judge understand/understood worry suspect intend plan mean/meant favor favour
  prefer/preferred oppose support like desire love hate seek/sought refuse decline agree resist ignore need try
`;

/** Other frequent verbs: they report nothing, but a clause is read by its verbs. */
export const OTHER = `
  accept achieve acquire act adapt adjust adopt affect afford aim allow alter amount appear apply appoint approach approve
  arise/arose/arisen arrange arrest arrive assemble assess assign assume attach attempt attend attract average avoid await
  award balance ban/banned base bear/bore/borne beat/beat/beaten become/became/become behave belong benefit bet/bet bind/bound
  bite/bit/bitten block blow/blew/blown board boost borrow bother break/broke/broken breathe bring/brought build/built burn
  burst/burst bury buy/bought calculate cancel capture care carry catch/caught cause cease celebrate change chase check
  choose/chose/chosen circle claim clean clear climb cling/clung close collapse collect combine come/came/come command commit/committed
  compete complete comprise concern conduct confront connect constitute consist construct consult contact contain contribute
  control/controlled convert convince cook cope copy cost/cost count cover crash create cross crush cut/cut dance date deal/dealt debate
  decide decrease define delay demonstrate depart depend derive deserve design desire destroy detect determine develop die
  differ dig/dug direct disappear discover display distribute divide do/did/done dominate donate double doubt drag/dragged draw/drew/drawn
  dream dress drink/drank/drunk drive/drove/driven drop/dropped earn eat/ate/eaten edit educate elect eliminate emerge employ enable end
  enforce engage enjoy ensure enter entitle equip/equipped escape establish evaluate evolve examine exceed exchange exclude execute
  exercise exist expand experience explode explore expose extend face facilitate fail fall/fell/fallen fight/fought fill finish
  fit/fit fix flee/fled float flow fly/flew/flown focus fold follow forbid/forbade/forbidden force forget/forgot/forgotten forgive/forgave/forgiven form found free
  freeze/froze/frozen fuel fulfill fund gain gather generate get/got/gotten go/went/gone govern grab/grabbed graduate grant grow/grew/grown guarantee guard guess
  guide handle hang/hung happen head hear/heard heat help hide/hid/hidden hire hit/hit host hurt/hurt identify illustrate imagine
  impact implement import impose impress improve incite include incorporate increase induce influence inherit initiate injure
  insert inspect inspire install invest investigate invite involve isolate join jump justify keep/kept kick kill kiss knock
  lack land last launch lead/led lean leap learn leave/left lend/lent let/let lie/lay lift light/lit limit link list listen live load
  lock look lose/lost lower maintain manage march mark marry match matter measure meet/met melt merge mind miss mix modify
  monitor motivate mount move multiply murder negotiate nominate notice obey obtain occupy occur/occurred offend open operate
  order organize originate overcome/overcame owe pack participate pass pause pay/paid perceive perform permit/permitted persist persuade pick place
  play please point poll possess pour practice prepare preserve press pretend prevail prevent print prison proceed process
  produce prompt prosecute protect prove provide provoke pull punish purchase pursue put/put qualify quit/quit race
  reach react realize receive recognize record recover recruit reduce register regulate reinforce relax rely remain
  remember remove rent repair replace represent rescue reserve resign resolve restore restrict result resume retain retire
  retreat return reverse review ride/rode/ridden ring/rang/rung rise/rose/risen risk roll run/ran/run rush sail satisfy save scan/scanned
  scare schedule score search secure select sell/sold send/sent separate serve set/set settle shake/shook/shaken shape share shift shine/shone shoot/shot
  shop/shopped show/showed/shown shut/shut sink/sank/sunk sit/sat sleep/slept slide/slid slip/slipped smoke solve sort sound spark spend/spent split/split sponsor spread/spread
  spring/sprang/sprung stand/stood star/starred stare start stay steal/stole/stolen stem/stemmed step/stepped stick/stuck stop/stopped store strengthen stretch strike/struck struggle
  study succeed suffer sue supply surge surprise surrender surround survive suspend sustain switch tackle take/took/taken target taste
  teach/taught tear/tore/torn tend test throw/threw/thrown tie touch tour trace track trade trail train transfer/transferred transform translate travel
  treat trigger trust turn unite update upset/upset urge value vary visit vote wait walk warm wash waste watch wear/wore/worn weigh
  welcome win/won withdraw/withdrew/withdrawn work worsen wrap/wrapped yield require defeat seem undermine reconsider embrace boycott clinch figure haven exploit deport slow combat compromise sacrifice
  rest unify exit power spur/spurred curb/curbed capitalize repeal render appreciate resonate abolish revive postpone scramble finance
  seize narrow damage respect contradict cure evade seal interview refrain reward calm battle steer leverage confuse air weaken
  access assist discourage assuage extract opt/opted blunt repay/repaid withhold/withheld amend foster dampen energize carve coalesce
  accelerate stimulate advance excite alienate dismantle condone wound burnish tarnish oversee/oversaw/overseen distance scale
  replicate undertake/undertook/undertaken foment imperil withstand/withstood innovate cooperate ease diminish defund pose
  deter/deterred pivot accomplish relocate hold/held submit/submitted sign file deliver give/gave/given make/made publish release issue
  broadcast/broadcast circulate lay/laid sketch minimize shrug dodge duck dwarf deploy detain deny drift echo edge elevate embark
  encounter endanger endure enact enlist enrich erode erupt escalate evacuate exhaust expel/expelled expire export extradite feed/fed
  flip/flipped flood forge forgo gamble gaze grapple greet grip/gripped halt harm haunt hinder hijack inch indict inspire insulate
  intensify interfere intervene irritate jail jeopardize lag/lagged lament languish linger lobby loom lure merit mobilize
  mourn navigate nurture oust outline outnumber overhaul override overturn overwhelm parade peak plague plunge portend prep probe
  prolong propel/propelled prowl quell quiet rally ratify rattle rebuild/rebuilt reclaim rein relish relinquish renew renounce rethink/rethought
  revamp revisit revolve roam rob/robbed rock rouse sag/sagged salvage scrap/scrapped scrutinize settle shatter shed/shed shield shift shiver
  shrink/shrank/shrunk shun/shunned signal skip/skipped slash slump snub/snubbed soar soften squeeze stall steady stir/stirred strain stray strip/stripped
  stumble subject subside suit supplant swap/swapped sway swear sweep/swept swell swim/swam/swum swing/swung tailor tap/tapped tempt thrive thwart
  tighten topple tout trail trap/trapped trim/trimmed triumph trounce tumble undergo/underwent/undergone underscore unfold unleash unveil uphold/upheld usher vanish
  veto violate wage wander wane waver whip/whipped widen wield wipe wrestle
`;

/** Verb and particle that report together: shot back, points out, put it. */
export const PHRASAL = `
  shoot/shot:back fire:back hit/hit:back snap/snapped:back push:back bite/bit:back write/wrote:back come/came:back clap/clapped:back
  go/went:on chime:in cut/cut:in break/broke:in jump:in weigh:in pipe:up speak/spoke:up follow:up sum/summed:up wrap/wrapped:up
  call:out cry:out shout:out yell:out blurt:out read:out point:out spell:out lash:out burst/burst:out put/put:it push:on carry:on
`;
