const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Each line: the forms of one unit. */
const spellings = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.trim().split(' | ');
        return [first, ...others].map((spelling) => [spelling, first] as const);
      }),
  );

/** Units that measure a thing and do not name it, in small letters, each under its first spelling. */
export const MEASURES = spellings(`
  second | seconds | sec | secs
  minute | minutes | min | mins
  hour | hours | hr | hrs
  day | days
  night | nights
  week | weeks
  weekend | weekends
  month | months
  quarter | quarters
  year | years | yr | yrs
  season | seasons
  decade | decades
  century | centuries
  millimetre | millimetres | millimeter | millimeters | mm
  centimetre | centimetres | centimeter | centimeters | cm
  metre | metres | meter | meters
  kilometre | kilometres | kilometer | kilometers | km | kms
  inch | inches
  foot | feet | ft
  yard | yards
  mile | miles | mi
  square metre | square metres | square meter | square meters
  square kilometre | square kilometres | square kilometer | square kilometers | sq km
  square mile | square miles
  square foot | square feet | sq ft
  acre | acres
  hectare | hectares | ha
  gram | grams | gramme | grammes
  kilogram | kilograms | kilo | kilos | kg
  tonne | tonnes | metric ton | metric tons
  ton | tons
  ounce | ounces | oz
  litre | litres | liter | liters
  gallon | gallons
  barrel | barrels
  degree | degrees | °
  °c | celsius
  °f | fahrenheit
  watt | watts
  kilowatt | kilowatts | kw
  megawatt | megawatts | mw
  gigawatt | gigawatts | gw
  kph | km/h
  mph
  point | points
  time | times`);

/** Shares of a hundred. Points of a percentage measure a change, and are no share. */
export const PERCENT = spellings(`
  % | percent | per cent | per-cent | pct | percentage | ٪`);

/** What a currency is called, each under its sign. Which dollar is meant is told only where the text tells it. */
export const CURRENCIES = spellings(`
  $ | dollar | dollars | buck | bucks
  US$ | us$ | u.s.$ | usd | us dollar | us dollars | u.s. dollars | american dollars
  € | euro | euros | eur
  £ | pound | pounds | gbp | quid | pound sterling | pounds sterling
  ¥ | yen | jpy
  ₹ | rupee | rupees | rs | rs. | inr
  CHF | chf | franc | francs | swiss francs
  yuan | renminbi | rmb | cny
  peso | pesos
  krona | kronor
  krone | kroner`);

/** Words that say only that a number is there, that it moves, or that somebody gave it: they tell no two things apart. */
export const TELLS_NOTHING = list(`
  number numbers figure figures total totals count counts amount amounts
  grow grows grew grown growing rise rises rose risen rising fall falls fell fallen falling reach reaches reached
  climb climbs climbed increase increases increased increasing decrease decreased drop drops dropped dropping
  stand stands stood total totalled totaled come comes came become became remain remains remained
  estimate estimates estimated put puts include includes included including leave leaves left get got
  report reports reported announce announces announced confirm confirms confirmed according add adds added
  state states stated claim claims claimed tell tells told show shows showed shown find finds found
  official officials officially spokesman spokeswoman spokesperson statement authorities ministry
  least most nearly almost around roughly approximately exactly since so far now currently already still yet ago`);

/** Words that set a sentence in a time which they do not name. */
export const VAGUE_TIME = list(`
  today yesterday tomorrow tonight now currently recently lately then since annual annually yearly monthly weekly daily
  hourly nightly overnight monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn winter ago earlier later previously formerly`);
/** Words before a stretch of time that make it one such: "last month", "in recent years", "so far this year". */
export const POINTS_AT_A_TIME = list(
  'last past next this that previous recent coming same first second third current preceding following few several',
);
/** Words before a stretch of time that make a rate of a count: "42 people a day". */
export const MAKES_A_RATE = list('a an per each every');

/** Words before a name that make it the place. */
export const BEFORE_A_PLACE = list('in at near across into to from around off outside inside throughout');
