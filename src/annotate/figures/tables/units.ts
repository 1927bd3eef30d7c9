/** What a unit measures. */
export type Dimension =
  | 'time'
  | 'age'
  | 'length'
  | 'area'
  | 'weight'
  | 'volume'
  | 'temperature'
  | 'power'
  | 'speed'
  | 'score'
  | 'money'
  | 'share';

export interface Unit {
  readonly dimension: Dimension;
  /** The same for every spelling of one unit. */
  readonly name: string;
}

/** A line each unit, in all its spellings. Which dollar is meant is told only where the text tells it. */
const UNITS: Readonly<Record<Exclude<Dimension, 'age'>, string>> = {
  time: `second | seconds | sec | secs
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
    century | centuries`,
  length: `millimetre | millimetres | millimeter | millimeters | mm
    centimetre | centimetres | centimeter | centimeters | cm
    metre | metres | meter | meters
    kilometre | kilometres | kilometer | kilometers | km | kms
    inch | inches
    foot | feet | ft
    yard | yards
    mile | miles | mi`,
  area: `square metre | square metres | square meter | square meters
    square kilometre | square kilometres | square kilometer | square kilometers | sq km
    square mile | square miles
    square foot | square feet | sq ft
    acre | acres
    hectare | hectares | ha`,
  weight: `gram | grams | gramme | grammes
    kilogram | kilograms | kilo | kilos | kg
    tonne | tonnes | metric ton | metric tons
    ton | tons
    ounce | ounces | oz
    stone | stones
    lb | lbs`,
  volume: `litre | litres | liter | liters
    cubic metre | cubic metres | cubic meter | cubic meters
    gallon | gallons
    pint | pints
    quart | quarts
    cup | cups
    teaspoon | teaspoons | tsp
    tablespoon | tablespoons | tbsp
    barrel | barrels`,
  temperature: `degree | degrees | °
    °c | celsius
    °f | fahrenheit`,
  power: `watt | watts
    kilowatt | kilowatts | kw
    megawatt | megawatts | mw
    gigawatt | gigawatts | gw`,
  speed: `kph | km/h
    mph`,
  score: `point | points
    time | times`,
  money: `$ | dollar | dollars | buck | bucks
    US$ | us$ | u.s.$ | usd | us dollar | us dollars | u.s. dollars | american dollars
    € | euro | euros | eur
    £ | pound | pounds | gbp | quid | pound sterling | pounds sterling
    ¥ | yen | jpy
    ₹ | rupee | rupees | rs | rs. | inr
    CHF | chf | franc | francs | swiss francs
    yuan | renminbi | rmb | cny
    peso | pesos
    krona | kronor
    krone | kroner
    crown | crowns
    cent | cents`,
  share: '% | percent | per cent | per-cent | pct | percentage | ٪',
};

/** Units by their spelling in small letters. */
export const UNIT_NAMES: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([dimension, lines]) =>
    lines.split('\n').flatMap((line) => {
      const [name = '', ...others] = line.trim().split(' | ');
      return [name, ...others].map(
        (spelling) => [spelling, { dimension: dimension as Dimension, name }] as const,
      );
    }),
  ),
);
