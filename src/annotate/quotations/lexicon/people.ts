/** Words that stand before a name: Mr. Kelly, Sen. Early. They are part of the name's phrase. */
export const TITLES = `mr mrs ms mx dr prof rev hon st sgt capt cmdr cpl lt col gen maj adm gov sen rep reps sens del pres amb supt det
  insp fr sr messrs sir dame lord lady judge justice president senator governor congressman congresswoman representative
  secretary minister ambassador mayor chairman chairwoman chancellor general colonel captain lieutenant sergeant major admiral
  professor doctor pope cardinal bishop archbishop pastor reverend rabbi imam father sister brother king queen prince princess
  duke duchess speaker commissioner councilman councilwoman sheriff attorney prosecutor coach detective inspector officer
  superintendent premier director ceo delegate comptroller treasurer sheikh ayatollah baroness baron count countess aunt uncle miss
  madam madame monsieur herr frau señor señora don doña`;
/** Titles that tell the bearer's gender. */
export const MALE_TITLES =
  'mr messrs sir lord congressman chairman king prince duke father brother councilman baron uncle pope herr monsieur señor don';
export const FEMALE_TITLES =
  'mrs ms miss dame lady congresswoman chairwoman queen princess duchess councilwoman sister baroness aunt madam madame frau señora doña';
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
  statesman feminist physicist librarian caller blogger guy lady kid others`;
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
/** Given names, by which a person is known from a place or a firm, and "he" from "she". */
export const GIVEN_MALE = `aaron abdul abraham adam adrian ahmed al alan albert alberto alejandro alex alexander alexis alfred ali allan allen alvin
  amir andre andreas andres andrew andy angel angelo anthony antonio armando arnold arthur ash austin barack barney barry
  bart ben benjamin bernard bernie bill billy blake bob bobby boris brad bradley brandon brendan brent brett brian bruce
  bryan byron caleb calvin cameron carl carlos carlton carter cesar chad charles charlie chester chris christian christopher
  chuck clarence clark claude clay clayton cliff clifford clint clinton clive cody colin connor corey cory craig curt curtis
  cyrus dale damian damon dan daniel danny darren darrell dave david dean dennis denis derek desmond devin diego dinesh
  dmitri dominic don donald donny doug douglas drew dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eli
  elias elijah elliot elliott elon emilio emmanuel eric erik ernest ernesto ethan eugene evan felipe felix fernando francisco
  francis franco frank franklin fred freddie frederick gabriel garrett gary gavin gene geoffrey george gerald gerard
  gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gus gustavo guy harold harry harvey hassan hector
  henry herbert herman howard hugh hugo ian ibrahim igor isaac ismail ivan jack jackson jacob jaime jake jamal james jamie
  jared jason javier jay jeb jeff jefferson jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel
  john johnny jon jonah jonathan jordan jorge jose joseph josh joshua juan julian julio justin kareem karl keith ken kenneth
  kevin khalid kirk kurt kyle lamar lance larry lawrence lee leo leon leonard leroy leslie lewis liam lindsey lloyd logan
  lorenzo louis luca lucas luis luke malcolm manuel marc marcel marco marcos marcus mario mark marshall martin marvin mason
  matt matteo matthew maurice max maxwell mel michael miguel mike milton mitch mitchell mitt mohamed mohammed morgan morris
  moses muhammad murray mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel noah noel norman oliver omar
  oscar osama otto owen pablo pat patrick paul pedro perry pete peter phil philip phillip pierre preston quentin rafael
  rajiv ralph ramon rand randall randy raul ray raymond reggie reginald reince rene rex ricardo richard rick ricky rob
  robert roberto robin rodney rodrigo roger roland roman ron ronald ronnie ross roy ruben rudy rupert russ russell ryan
  salvador sam samuel santiago scott sean sebastian sergei sergio seth shane shaun shawn sheldon sherrod sidney simon
  solomon spencer stan stanley stefan stephen steve steven stewart stuart ted terrence terry theo theodore thomas tim
  timothy toby todd tom tommy tony travis trevor trey troy tucker tyler vernon victor vince vincent vladimir wade wallace walter warren
  wayne wesley wilfred will william willie winston wolf xavier yusuf zach zachary tobias finn gareth alistair angus archie callum dermot desmond ewan fergus giles nikolai niall padraig piers rory
  rupert seamus sven lars bjorn klaus jurgen hans pierre luc yves emil otto rex hiroshi kenji wei arjun rohan sanjay anil vikram kofi kwame
  oscar hugo theo milan luka jonas elias nils rodney`;
export const GIVEN_FEMALE = `abby abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alma alyssa amanda
  amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ariana ashley audrey
  aurora ava barbara beatrice becky bella bernadette bertha beth bethany betsy betty beverly bonnie brenda briana bridget
  brittany brooke camila candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia
  celeste charlene charlotte chelsea cheri cherry cheryl chloe christina christine christy cindy claire clara claudia
  colleen connie constance cora courtney crystal cynthia daisy dana danielle daphne darlene dawn debbie deborah debra
  delia delores denise diana diane dianne dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa
  elise elizabeth ella ellen elsa elsie emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona
  florence frances gabriela gabrielle gail genevieve georgia geraldine gertrude gillian gina ginger gladys gloria grace
  greta gretchen gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope huma ida ilhan ines ingrid irene iris
  irma isabel isabella ivanka ivy jackie jacqueline jan jane janet janice janine jasmine jean jeanette jeanne jen jenna
  jennifer jenny jen jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia
  juliana julie juliet june kaitlyn kara karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla kelly
  kellyanne kelsey kerry kim kimberly kirsten kirstjen kristen kristi kristin kristina laura lauren laurie leah leila lena
  leslie leticia lillian lily linda lisa liz loretta lori lorraine louise lucia lucille lucinda lucy lydia lynn mabel
  madeleine madison maggie mandy marcia margaret maria mariah marian marianne marie marilyn marina marisa marjorie marla
  marlene marsha martha mary maureen maxine maya megan megyn meghan melania melanie melinda melissa mercedes meredith mia
  michele michelle mildred mimi mindy miranda miriam molly mona monica nadia nancy naomi natalia natalie natasha nicole nikki nina
  nora norma olga olivia pam pamela patricia patsy patti patty paula pauline pearl peggy penelope penny phyllis priscilla
  rachel rebecca regina renee rhonda rita roberta robyn rochelle rosa rosalie rose rosemary roxanne ruth sabrina sadie
  sally samantha sandra sara sarah sasha selena serena shannon sharon sheila shelley sherry shirley silvia simone
  sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna suzanne sydney sylvia tamara tammy
  tanya tara tatiana teresa tess theresa tiffany tina toni tracey tracy tulsi valerie vanessa vera veronica vicki vicky
  victoria viola violet virginia vivian wanda wendy whitney wilma yasmin yolanda yvette yvonne zoe zoey ida ada agatha imogen philippa harriet gemma nigella siobhan niamh aoife ingrid astrid greta freya elsa joana ines priya
  anjali lakshmi mei yuki naomi amara chidi ngozi zainab leila layla ruta beatrix clementine cordelia eloise matilda`;
/** Particles inside family names. */
export const PARTICLES = 'de del della di da dos van von der den ter la le el al bin ibn abu mac';
/** Single words that name a country, a city or a paper as the speaker, never "he" or "she". */
export const PLACE_NAMES = `mexico china russia iran israel france germany britain england spain italy canada japan india pakistan iraq syria
  turkey ukraine poland greece brazil cuba egypt washington london paris berlin moscow beijing brussels tehran jerusalem madrid
  america europe africa asia us u.s usa uk eu un nato fbi cia doj dhs nbc cnn abc cbs bbc fox times post journal politico
  bloomberg reuters ap guardian telegraph democrats republicans americans voters congress google facebook twitter apple microsoft
  amazon netflix uber boeing verizon xinhua gallup`;
