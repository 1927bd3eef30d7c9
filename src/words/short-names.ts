/** Given names and what people are called for short, those of one name a line. */
const SHORT_NAMES = `
  alexander alexandra alexandre alejandro alejandra alex sandy sasha sascha
  andrew andreas andy drew
  anthony antonio antoine anton tony toni
  barbara barb babs
  benjamin ben benny
  catherine katherine kathryn cathy kathy kate katie kat
  charles charlotte charlie chuck carl karl
  christopher christian christine christina chris kit
  daniel danielle dan danny
  david dave davy
  deborah debra deb debbie
  edward edmund edwin ed eddie ted ned
  elizabeth elisabeth liz lizzie beth betty eliza elsie libby
  frederick friedrich frederic fred fritz freddie
  gregory greg
  harold henry harry hank hal
  jacqueline jackie
  james jim jimmy jamie
  jennifer jen jenny
  jessica jess jessie
  joseph josef josephine joe joey josie jo
  jonathan john johannes jack jon johnny hans
  josé jose pepe
  kenneth ken kenny
  lawrence laurence larry
  leonard leonardo len lenny leo
  margaret margarethe maggie meg peggy greta
  mary maria marie molly polly
  matthew matthias matt
  michael michel miguel mike mick micky
  nicholas nikolaus nicolas nick niki klaus
  patricia patrick pat patty paddy trish tricia
  pamela pam
  peter pedro pete
  philip phillip phil
  rebecca becky becca
  richard ricardo rick rich dick ricky
  robert roberto rob bob bobby robbie
  ronald ron ronnie
  samuel samantha sam sammy
  stephen steven stefan steve steph stephanie
  susan suzanne susanne sue susie
  theodore theo ted teddy
  theresa teresa terry tess tessa
  terence terrence terrance terry
  thomas tomás tomas tom tommy tomasz tomek tommaso
  mohammed muhammad mohamed mohamad muhammed mohammad
  abdullah abdallah abdulla
  timothy tim timmy
  victoria victor vicky vic
  walter wally walt
  william wilhelm will bill billy willy liam
`;

const LINES = SHORT_NAMES.trim()
  .split('\n')
  .map((line) => new Set(line.trim().split(' ')));

/** Whether both given names, in small letters, may be one person's: "pat" and "patrick". */
export const areOneName = (one: string, other: string): boolean =>
  LINES.some((line) => line.has(one) && line.has(other));
