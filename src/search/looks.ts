import { wordSet } from '../text/word-list.ts';

/** What a word looks like where it stands. Kept beside each occurrence. */
export const LOOK = { plain: 0, name: 1, number: 2, year: 3, date: 4 } as const;
export type Look = (typeof LOOK)[keyof typeof LOOK];

const NUMBER_WORDS = wordSet(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens half once twice third quarter
  dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta
  sesenta setenta ochenta noventa cien ciento cientos mil miles millon millones mitad docena tercio
  zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig siebzig achtzig
  neunzig hundert tausend millionen milliarde milliarden halfte dutzend drittel viertel
  deux trois quatre cinq huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
  mille milliers milliard milliards moitie
  dois duas quatro sete oito nove dez vinte trinta quarenta cinquenta sessenta cem cento milhao milhoes bilhao bilhoes
  metade terco`);

const DATE_WORDS = wordSet(`
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday century centuries decade
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  lunes martes miercoles jueves viernes sabado domingo siglo siglos decada
  januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
  jahrhundert jahrhunderts jahrzehnt
  janvier fevrier avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
  dimanche siecle siecles decennie
  janeiro fevereiro maio junho julho setembro outubro dezembro sexta-feira seculo seculos`);

const YEAR = /^(?:1\d|20)\d\ds?$/;
const DIGIT = /^\d/;

/** What a form is by itself; a capital, which makes it a name, is seen where it stands. */
export function lookOf(form: string): Look {
  if (YEAR.test(form)) return LOOK.year;
  if (DIGIT.test(form) || NUMBER_WORDS.has(form)) return LOOK.number;
  return DATE_WORDS.has(form) ? LOOK.date : LOOK.plain;
}

/** Whether a form is a number or a year, in digits or in words. */
export const isNumber = (form: string): boolean => {
  const look = lookOf(form);
  return look === LOOK.number || look === LOOK.year;
};

/** Whether a form names a day, a month or a length of time that dates have. */
export const isDate = (form: string): boolean => lookOf(form) === LOOK.date;
