/** Words that a question and its answer often have for the same thing. A word may stand in several groups. */
export const SYNONYMS = `
  begin start commence launch open originate|end finish stop conclude close terminate expire|found establish create set form institute
  build construct erect|make produce manufacture|design invent devise develop create|write author pen compose|author writer novelist
  say state claim argue assert declare announce note|think believe consider regard view see|reject refuse deny decline
  accept approve agree adopt endorse|support back favor endorse advocate|oppose resist object against|forbid ban prohibit outlaw
  allow permit let enable|force compel require oblige|cause lead result trigger provoke prompt|help assist aid support
  win victory defeat beat triumph|lose defeat loss|fight battle combat war|attack assault raid strike invade|kill murder slay assassinate
  die death dead decease perish pass|born birth|marry wed wife husband marriage spouse|child son daughter kid offspring|father mother parent
  buy purchase acquire|sell sale|pay cost spend price fee|earn make income salary wage|money fund funding cash|rich wealthy wealth
  poor poverty impoverished|big large great huge major|small little tiny minor|important significant key major vital crucial
  main chief primary principal leading major|famous renowned noted prominent celebrated known|first initial original earliest
  last final latest|old ancient age elderly|new recent modern|fast quick rapid speed|increase rise grow growth expand climb surge gain
  decrease fall decline drop reduce shrink reduction lower cut|change alter modify shift transform|improve enhance better upgrade
  damage harm hurt injure destroy ruin|destroy demolish ruin wreck devastate|repair fix restore renovate|stay remain
  leave depart quit exit|arrive reach come|return back|move migrate relocate transfer|flee escape|live reside inhabit dwell home
  resident inhabitant citizen|people population inhabitants|country nation state|city town municipality|place location site spot area
  area region zone district territory|border boundary frontier|near close next adjacent|north northern|south southern|east eastern
  west western|middle center central|top highest summit peak|bottom lowest|edge side border|road street highway route freeway
  car automobile vehicle|ship boat vessel|plane aircraft airplane|train railway rail|house home residence|building structure
  church religion religious faith|king queen monarch ruler royal|ruler leader head chief|leader lead head president chair director
  boss manager head chief|government administration state authority|law legislation act statute rule|court judge tribunal
  lawyer attorney counsel|crime offense criminal|prison jail imprison incarcerate detain|arrest detain capture custody
  police officer cop|soldier troop army military force|army troops forces military|weapon arms gun|war conflict
  peace treaty|treaty agreement pact accord deal|election vote elect poll ballot|politician political politics
  party group|group organization body association|company firm business corporation enterprise|business trade commerce
  worker employee staff labor|job work employment occupation position post|work job labor|hire employ recruit appoint
  appoint name nominate choose select|choose select pick elect decide|fire dismiss sack oust|resign quit step
  doctor physician|illness disease sickness sick ill|cure treat treatment therapy heal|drug medicine medication
  hospital clinic|school college university academy|teach teacher professor instruct educate|student pupil|study research investigate
  research study scientist|scientist researcher|learn discover find|discover find uncover identify detect|show reveal demonstrate indicate suggest
  mean signify indicate denote imply|explain describe account clarify|define definition mean|describe depict portray characterize
  name call title term known|call name term dub nickname refer|type kind sort form category class|part piece section portion component element
  amount quantity number|many number|number count total|total overall altogether|percent percentage share proportion|average mean
  half fifty|often frequently commonly usually|always constantly|rarely seldom|almost nearly about approximately|exactly precisely
  idea concept notion|theory hypothesis|problem issue difficulty trouble|answer solution solve response reply|question ask inquire
  goal aim purpose objective target|reason cause why motive|result outcome effect consequence|effect impact influence affect
  example instance case|method way technique means approach process|use employ utilize usage|need require necessary must
  want wish desire seek|try attempt effort|plan intend scheme propose|hope expect|fear afraid scare worry concern
  like love enjoy prefer|hate dislike|anger angry outrage|happy glad pleased|sad sorrow|sorry regret apologize apology
  wrong incorrect mistaken mistake error false|right correct true accurate|true truth real|fake false forged
  danger risk threat hazard dangerous|safe safety secure security|protect guard defend shield preserve|attackers assailants
  hide conceal cover|keep retain maintain hold preserve|hold own possess have|give provide supply offer grant donate|get receive obtain acquire gain
  take seize capture grab|send dispatch ship transmit|bring carry transport|throw hurl toss|hit strike|push shove|pull drag
  break fracture crack smash|cut slash|join unite merge combine|divide split separate|mix blend combine|include contain comprise consist
  connect link join|surround encircle|follow pursue chase succeed|replace succeed substitute supersede|precede before
  meet encounter gather|meeting conference summit|talk speak speech discuss conversation|speech address|tell inform
  letter message|book novel volume|newspaper press journal|story tale narrative|movie film picture|song music tune|sing singer vocalist
  play perform|actor actress performer cast star|perform performance play|appear appearance|team club squad side|player athlete
  game match contest|score point goal|coach trainer manager|award prize medal honor|record album|race contest competition
  ill sick unwell|hurt injure wound injury|food meal eat|drink beverage|plant crop tree|animal creature species|water sea ocean river
  rain storm rainfall|hot warm heat temperature|cold cool chill|light bright|dark black|sun solar|moon lunar|star stellar
  earth planet world globe|world global international worldwide|land ground soil|mountain hill peak|forest wood jungle|island isle
  fire blaze burn flame|explode explosion blast bomb|gas fuel|oil petroleum|power energy electricity|engine motor
  machine device apparatus equipment|tool instrument device|computer machine|invent inventor invention|wear dress clothes clothing costume outfit
  big vast|beautiful attractive|strong powerful strength|weak weakness|hard difficult tough|easy simple|free freedom liberty
  equal same identical|similar alike resemble|different differ distinct unlike|opposite contrary reverse|special particular specific
  common usual ordinary typical|strange odd unusual|secret hidden covert|public open|private personal|entire whole full complete
  empty vacant|enough sufficient|extra additional more|only sole single|together jointly|alone single solo|quickly rapidly fast
  slowly gradual|immediately instantly|suddenly abruptly|currently now today present|formerly previously once before|eventually finally
  yearly annual annually|daily day|monthly month|decade ten|century hundred|period era age time|era epoch age|date day
  childhood child youth young|youth young adolescent|woman female|man male|black african|white european|native indigenous
  immigrant migrant immigration|refugee asylum|slave slavery|rebel revolt rebellion uprising insurrection|protest demonstrate demonstration rally march
  riot unrest|revolution revolt|independence independent|colony colonial colonize|empire imperial|invade invasion conquer occupy
  conquer conquest subdue|surrender yield capitulate|retreat withdraw|defend defense defender|enemy foe opponent rival|ally friend partner
  friend companion|companion partner|member belong|share split|tax levy|debt owe loan|bank lender|budget spending|trade exchange
  import imported|export exported|price cost|value worth|cheap inexpensive low|expensive costly|profit gain earnings|loss lose
  sign signature|gesture sign|symbol sign emblem|flag banner|language tongue speak|word term|letter character|read reading
  translate translation render|religion faith belief|belief believe|god deity divine|priest clergy minister pastor|pray prayer worship
  bible scripture|saint holy sacred|pope papal|bishop archbishop|monk monastery|christian christianity|muslim islam islamic|jew jewish
  cover wrap|contain hold|size area extent|tall height high|long length|wide width|deep depth|heavy weight weigh|wealth riches fortune
  succeed success successful|fail failure unsuccessful|able ability capable|unable inability|possible possibly|impossible
  advantage benefit|disadvantage drawback|benefit profit|blame accuse fault|accuse charge allege|guilty convict guilt conviction
  innocent acquit|punish punishment penalty sentence|forgive pardon|lie deceive|steal theft rob robbery|cheat fraud
  criticize criticism critic condemn denounce|praise commend applaud|complain complaint|warn warning caution|promise pledge vow
  demand request ask call|order command instruct|suggest propose recommend|advise advice counsel|convince persuade|remind recall
  remember recall|forget|notice observe|watch see view|look appear seem|hear listen|feel sense|touch contact|smell odor scent|taste flavor
  weapon arm gun firearm rifle pistol|gang cartel mafia criminal mob|frightened scared afraid fear terrify dread|angry annoyed irritate irritation anger upset
  attack target victim assail abuse|victim target|attacker abuser assailant perpetrator|recognize identify spot tell|recognise identify spot tell
  shot dose jab vaccine injection|vaccine vaccination vaccinate inoculate immunize|threaten threat menace|authority power right permission
  decide decision rule ruling judgment verdict determine|halt stop block suspend freeze|block stop prevent bar obstruct|resume restart relaunch reinstate restore reintroduce
  photo photograph picture image|expel deport remove banish|deportation removal expulsion|return repatriate send|wait await|delay postpone defer|backlog delay queue
  consequence penalty punishment|unfair unjust|unhappy dissatisfied discontent|secret confidential undisclosed withhold|disclose reveal name identify
  request ask seek appeal urge|urge press push pressure encourage|pressure force pressurize pressurise squeeze|concession compromise|negotiate renegotiate bargain talk
  agree accept consent pledge|guarantee ensure assure promise pledge commit|vow promise pledge commitment|condition requirement term conditional|demand require insist
  surge rise increase wave influx flow|flow stream surge|stem curb stop reduce limit restrict|limit restrict curb cap|curb reduce limit|tackle address fight combat
  strengthen boost reinforce increase|boost raise increase|dip fall drop decline decrease fewer|fewer less low|lessen reduce ease|worsen deteriorate decline
  crackdown crack clamp|smuggle traffic|smuggler trafficker|drug narcotic|kidnap abduct kidnapping abduction|rape assault|torture abuse|extortion blackmail
  dirty squalid filthy|camp tent settlement|shelter refuge home hostel|tent camp|church evangelical pastor|pastor priest minister clergyman
  envoy diplomat ambassador emissary representative|spokesman spokesperson spokeswoman|official officer authority|lawmaker legislator senator congressman representative
  judge justice court|lawsuit suit case sue action challenge|sue lawsuit litigate|appeal challenge contest|legal lawful law|illegal unlawful illicit|unlawful illegal
  legally lawfully|document paper record|memo memorandum note|statement declaration announcement|announcement declare statement|report article account
  briefing conference press|press media reporter journalist|journalist reporter correspondent|interview talk|comment remark|quote cite|tweet post
  journey trip travel|cross pass border|arrive enter arrival|enter entry admission|exit leave|stranded stuck|stuck strand trap|hide conceal|detain hold arrest apprehend
  apprehension arrest detention|release free|guard protect watch|soldier troop force military|general officer commander|military army force|use employ apply
  tariff duty tax|product good export|trade commerce|worker employee labor workforce|workforce worker job labor|job work employment workforce|staff personnel employee
  expert specialist authority|researcher scholar analyst|adviser advisor counsel counselor|director head chief manager|deputy vice assistant|former ex once previously
  experience background|career profession|education school degree|salary pay wage earnings|budget fund money|aid help assistance relief|charity nonprofit organization
  rights liberty|critic opponent|opponent critic rival adversary|advocate supporter activist campaigner|campaign election run|candidate nominee|win victory elect
  praise welcome hail applaud|criticise criticize condemn denounce attack slam blast|object oppose protest|dislike hate oppose criticize|approve endorse back
  effective work success|ineffective fail|effectiveness success|useful effective helpful|harmful damaging dangerous bad|cruel inhumane brutal inhuman|humane kind decent
  safe orderly secure|dangerous unsafe risky|violent violence|fear worry concern anxiety|concern worry anxious|calm allay reassure ease|hope optimism|doubt question
  mistake error blunder|lie false untrue|true real genuine|prove show evidence proof|evidence proof sign indication|indication sign hint|claim allegation assert
  sick illness disease|health medical|test exam check|epidemic pandemic outbreak|virus covid coronavirus|heal recover|die death kill|funeral burial|bury burial grave
  child minor kid|kid child|parent mother father|family relative|wife husband spouse partner|couple pair two|pair two both|twin pair|alone unaccompanied single
  rich wealthy|hungry hunger starve famine|poverty poor|homeless house|house housing|rent lease|buy purchase|owner own possess|property estate|store shop|shop store market
  near beside close next|opposite across|inside within|outside beyond|everywhere throughout|northern north|southern south|local nearby|foreign abroad overseas|overseas abroad
  soon shortly|late recent|recently lately|lately recently|annual year yearly|weekly week|fiscal financial|current present now|previous last former earlier|next following
  double twice|triple three|half fifty|several various many|few small fraction|fraction part share|majority most|minority few|total sum|count number tally|estimate figure guess
  rapidly quickly|gradual slow|sudden abrupt|permanent lasting|temporary interim|initial first|final last|ongoing continue|continue go resume proceed keep|cease stop end
  cancel abolish scrap drop|abolish end scrap terminate|terminate end cancel|introduce launch start implement|implement introduce start launch apply enforce carry|apply use
  expand extend widen grow|extend expand lengthen prolong|shorten cut reduce|shut close|reopen open|damage destroy|rebuild reconstruct restore|construct build|dig excavate
  contest dispute challenge|dispute disagree conflict odds|disagree dispute differ odds|agreement deal pact accord treaty|deal agreement|cooperate cooperation work collaborate
  cooperation collaboration coordination|coordinate coordination|share exchange|unite join|separate apart split|alliance ally partner|neighbor neighbour neighboring neighbouring
  immigration migration migrant|migrant immigrant alien foreigner|foreigner alien migrant noncitizen|undocumented illegal unauthorized|asylum refuge protection|refugee asylum migrant
  hearing trial proceeding case|proceeding hearing case trial|court tribunal|stay halt suspension|order ruling command|congress parliament legislature|parliament congress assembly
  speech address statement|opening beginning first|vote ballot|poll survey|majority most|president leader|secretary minister|minister secretary|ministry department
  department ministry agency|agency department body|nation country|homeland country|capital city|border frontier|wall fence barrier|fence wall barrier|gap hole opening`;
