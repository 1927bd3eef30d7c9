/** Words that stand before a name: Mr. Kelly, Sen. Early. They are part of the name's phrase. */
export const TITLES = `mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens del pres amb supt det
  insp fr sr messrs sir dame lord lady judge justice president senator governor congressman congresswoman representative
  secretary minister ambassador mayor chairman chairwoman chancellor general colonel captain lieutenant sergeant major admiral
  professor doctor pope cardinal bishop archbishop pastor reverend rabbi imam father sister brother king queen prince princess
  duke duchess speaker commissioner councilman councilwoman sheriff attorney prosecutor coach detective inspector officer
  superintendent premier director ceo delegate comptroller treasurer sheikh ayatollah baroness baron count countess aunt uncle miss
  madam madame monsieur herr frau señor señora don doña shri smt cllr councillor councilor`;
/** Titles that tell the bearer's gender. */
export const MALE_TITLES =
  'mr messrs sir shri lord congressman chairman king prince duke father brother councilman baron uncle pope herr monsieur señor don';
export const FEMALE_TITLES =
  'mrs ms miss smt dame lady congresswoman chairwoman queen princess duchess councilwoman sister baroness aunt madam madame frau señora doña';
/** Letters behind a name. */
export const POSTNOMINALS: ReadonlySet<string> = new Set(
  'mp mps msp mep ms td kc qc sc cbe obe mbe kbe phd md esq frs'.split(' '),
);
/** Family names that stand before a given name in two parts: "Park Geun-hye". */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `ahn bae baek bai bang bui byun cai cao cha chan chang chen cheng cheung cho choi chow chu chun chung dang deng ding do
  duong fan fang feng fu gao ge gong gu guo ha han hao he heo ho hoang hong hou hsieh hsu hu hua huang huo huynh hwang jang
  jeon jeong ji jia jiang jin jo joo ju jung kang kim ko koo kuo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim
  lin liu lo lu luo luong ly ma mai mao meng min moon na nam ngo nguyen noh oh pan park peng pham phan qian qiu ren ro roh ryu
  seo shao shen shi shim shin sim so son song su suh sun sung tan tang tao tian to tran trinh truong tsai tseng tu um vo vu wan
  wang wei wen won wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang
  zhao zheng zhong zhou zhu zhuang`.split(/\s+/),
);
/** Nouns for one who may speak. Words in -er, -or, -ist, -ian, -man, -woman are taken for such too. */
export const ROLES = `spokesman spokeswoman spokesperson adviser advisor aide official officer analyst strategist expert lawyer attorney
  counsel economist scientist researcher professor scholar historian author writer columnist reporter journalist editor
  correspondent anchor host commentator pundit critic activist advocate organizer leader member president senator governor
  congressman congresswoman lawmaker legislator representative secretary minister ambassador mayor chairman chairwoman chair
  director manager executive ceo founder owner chief head boss chancellor commissioner candidate nominee hopeful frontrunner
  front-runner rival opponent ally supporter backer donor fundraiser voter resident neighbor neighbour friend wife husband
  deputy assistant associate colleague partner spouse mother father son daughter brother sister parent uncle aunt cousin mom dad child boy girl man woman person people
  teacher student pupil teenager veteran soldier general colonel captain sergeant lieutenant admiral commander trooper
  policeman policewoman cop detective investigator prosecutor defendant plaintiff witness judge justice juror victim suspect
  doctor physician surgeon nurse patient psychologist psychiatrist neurosurgeon biologist physicist chemist engineer
  astronomer coach trainer player athlete striker goalkeeper midfielder defender captain quarterback fan pitcher referee
  actor actress singer musician artist director producer comedian novelist poet filmmaker billionaire millionaire businessman
  businesswoman mogul magnate entrepreneur investor banker trader broker farmer worker employee employer staffer staff
  volunteer operative consultant pollster lobbyist diplomat envoy delegate delegation source insider democrat republican conservative
  liberal progressive libertarian moderate independent american immigrant migrant refugee survivor pastor priest
  bishop pope rabbi imam cleric minister believer christian muslim jew catholic user customer consumer owner driver
  pilot passenger tourist visitor guest attendee participant protester protestor demonstrator heckler moderator interviewer
  co-host cohost co-founder cofounder co-author co-chair constituent
  narrator speaker whip star model winner incumbent challenger successor predecessor native politician socialist
  statesman feminist physicist librarian caller blogger guy lady kid others
  mp msp mep pm cfo coo winger skier mentor skipper potter blacksmith barrister solicitor vicar curate rector monk nun chef
  clerk midwife paramedic architect academic archivist carpenter mechanic dentist vet gp undertaker caretaker shepherd
  fisherman baker gardener cyclist sprinter runner swimmer jockey boxer golfer cricketer batsman bowler lifeguard climber
  trucker breeder apprentice inmate hostage widow widower grandmother grandfather granddaughter grandson nephew niece
  stepfather stepmother bride groom toddler twin bystander watchman ranger cllr councillor backbencher parliamentarian
  magistrate headteacher headmaster headmistress dean provost bursar registrar councilor alderman secretary-general
  vice-president vice-chancellor undersecretary ombudsman treasurer speaker premier skater rower weaver tailor`;
/** Nouns for a body that may speak. */
export const BODIES = `campaign committee commission council court department ministry agency administration government office bureau
  company firm corporation group organization organisation association union party board panel team university college school
  institute foundation center centre network newspaper paper magazine journal website site times post press police force army
  navy congress senate house parliament white-house embassy church bank fund charity coalition caucus delegation staff
  administration state city county country nation statement report study survey poll document memo email e-mail letter filing
  complaint lawsuit suit indictment brief order ruling opinion decision verdict bill law resolution constitution petition
  tweet post message note ad advertisement commercial narrator article story editorial piece column book script text
  transcript release headline caption sign banner website plan platform proposal analysis researchers spokespeople regulators
  lawmakers pac crowd audience protesters camp voice choir chorus mob`;
/** Single words that name a country, a city or a paper as the speaker, never "he" or "she". */
export const PLACE_NAMES = `mexico china russia iran israel france germany britain england spain italy canada japan india pakistan iraq syria
  turkey ukraine poland greece brazil cuba egypt washington london paris berlin moscow beijing brussels tehran jerusalem madrid
  america europe africa asia us u.s usa uk eu un nato fbi cia doj dhs nbc cnn abc cbs bbc fox times post journal politico
  bloomberg reuters ap guardian telegraph democrats republicans americans voters congress google facebook twitter apple microsoft
  amazon netflix uber boeing verizon xinhua gallup`;
