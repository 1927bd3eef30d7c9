/** Nouns for one who may speak. Words in -er, -or, -ist, -ian, -man, -woman are taken for such too. */
export const ROLES = `spokesman spokeswoman spokesperson adviser advisor aide official officer analyst strategist expert lawyer attorney
  counsel economist scientist researcher professor scholar historian author writer columnist reporter journalist editor
  correspondent anchor host commentator pundit critic activist advocate organizer leader member president senator governor
  congressman congresswoman lawmaker legislator representative secretary minister ambassador mayor chairman chairwoman chair
  director manager executive ceo cfo coo cto cio cmo evp svp founder owner chief head boss chancellor commissioner candidate nominee hopeful frontrunner
  front-runner rival opponent ally supporter backer donor fundraiser voter resident neighbor neighbour friend wife husband
  deputy assistant associate colleague partner spouse mother father son daughter brother sister parent uncle aunt cousin mom dad child boy girl man woman person people
  teacher student pupil teenager veteran soldier general colonel captain sergeant lieutenant admiral commander trooper
  policeman policewoman cop detective investigator prosecutor defendant plaintiff appellant appellee petitioner respondent claimant complainant witness judge justice juror victim suspect
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
