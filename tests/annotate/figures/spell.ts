/** A number from 0 up to 10^15 in words, written from the grammars and not from the tables of the reader. */
export type Spell = (value: number) => string;

type Small = (value: number) => string;

const split = (value: number, by: number): readonly [number, number] => [Math.floor(value / by), value % by];

const EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

const english: Spell = (value) => {
  if (value < 20) return EN[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    return `${EN_TENS[tens]}${rest ? `-${EN[rest]}` : ''}`;
  }
  if (value < 1000) {
    const [hundreds, rest] = split(value, 100);
    return `${EN[hundreds]} hundred${rest ? ` and ${english(rest)}` : ''}`;
  }
  for (const [scale, word] of EN_SCALES) {
    const [many, rest] = split(value, scale);
    if (many > 0)
      return `${english(many)} ${word}${rest ? ` ${rest < 100 ? 'and ' : ''}${english(rest)}` : ''}`;
  }
  return '';
};

const ES =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = '- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS =
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

const spanish: Spell = (value) => {
  if (value < 30) return ES[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    return `${ES_TENS[tens]}${rest ? ` y ${ES[rest]}` : ''}`;
  }
  if (value === 100) return 'cien';
  if (value < 1000) {
    const [hundreds, rest] = split(value, 100);
    return `${ES_HUNDREDS[hundreds]}${rest ? ` ${spanish(rest)}` : ''}`;
  }
  const before = (many: number): string =>
    spanish(many)
      .replace(/veintiuno$/, 'veintiún')
      .replace(/uno$/, 'un');
  if (value < 1e6) {
    const [many, rest] = split(value, 1000);
    return `${many === 1 ? '' : `${before(many)} `}mil${rest ? ` ${spanish(rest)}` : ''}`;
  }
  const [scale, one, more] = value < 1e12 ? [1e6, 'millón', 'millones'] : [1e12, 'billón', 'billones'];
  const [many, rest] = split(value, Number(scale));
  return `${before(many)} ${many === 1 ? one : more}${rest ? ` ${spanish(rest)}` : ''}`;
};

const FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

const french: Spell = (value) => {
  if (value < 20) return FR[value] ?? '';
  if (value < 100) {
    const [tens] = split(value, 10);
    const rest = tens === 7 || tens === 9 ? value - tens * 10 + 10 : value % 10;
    if (rest === 0) return tens === 8 ? 'quatre-vingts' : (FR_TENS[tens] ?? '');
    const joint = (rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-';
    return `${FR_TENS[tens]}${joint}${FR[rest]}`;
  }
  if (value < 1000) {
    const [hundreds, rest] = split(value, 100);
    const head = hundreds === 1 ? 'cent' : `${FR[hundreds]} cent${rest ? '' : 's'}`;
    return rest ? `${head} ${french(rest)}` : head;
  }
  if (value < 1e6) {
    const [many, rest] = split(value, 1000);
    const head = many === 1 ? 'mille' : `${french(many).replace(/(cent|vingt)s$/, '$1')} mille`;
    return rest ? `${head} ${french(rest)}` : head;
  }
  const [scale, word] = value < 1e9 ? [1e6, 'million'] : value < 1e12 ? [1e9, 'milliard'] : [1e12, 'billion'];
  const [many, rest] = split(value, Number(scale));
  return `${french(many)} ${word}${many > 1 ? 's' : ''}${rest ? ` ${french(rest)}` : ''}`;
};

const DE =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const DE_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

const germanWord: Small = (value) => {
  if (value < 20) return DE[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    return `${rest ? `${DE[rest]}und` : ''}${DE_TENS[tens]}`;
  }
  const by = value < 1000 ? 100 : 1000;
  const [many, rest] = split(value, by);
  return `${germanWord(many)}${by === 100 ? 'hundert' : 'tausend'}${rest ? germanWord(rest) : ''}`;
};

const german: Spell = (value) => {
  if (value < 1e6) return germanWord(value).replace(/ein$/, 'eins');
  const [scale, one, more] =
    value < 1e9
      ? [1e6, 'Million', 'Millionen']
      : value < 1e12
        ? [1e9, 'Milliarde', 'Milliarden']
        : [1e12, 'Billion', 'Billionen'];
  const [many, rest] = split(value, Number(scale));
  return `${many === 1 ? 'eine' : germanWord(many)} ${many === 1 ? one : more}${rest ? ` ${german(rest)}` : ''}`;
};

const PT =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const PT_TENS = '- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const PT_HUNDREDS =
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

const portuguese: Spell = (value) => {
  if (value < 20) return PT[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    return `${PT_TENS[tens]}${rest ? ` e ${PT[rest]}` : ''}`;
  }
  if (value === 100) return 'cem';
  if (value < 1000) {
    const [hundreds, rest] = split(value, 100);
    return `${PT_HUNDREDS[hundreds]}${rest ? ` e ${portuguese(rest)}` : ''}`;
  }
  const joint = (rest: number): string =>
    rest === 0 ? '' : `${rest < 100 || rest % 100 === 0 ? ' e' : ''} ${portuguese(rest)}`;
  if (value < 1e6) {
    const [many, rest] = split(value, 1000);
    return `${many === 1 ? '' : `${portuguese(many)} `}mil${joint(rest)}`;
  }
  const [scale, one, more] =
    value < 1e9
      ? [1e6, 'milhão', 'milhões']
      : value < 1e12
        ? [1e9, 'bilhão', 'bilhões']
        : [1e12, 'trilhão', 'trilhões'];
  const [many, rest] = split(value, Number(scale));
  return `${portuguese(many)} ${many === 1 ? one : more}${rest < 1000 ? joint(rest) : ` ${portuguese(rest)}`}`;
};

const IT =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const IT_TENS = '- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

const italianWord: Small = (value) => {
  if (value < 20) return IT[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    const ten = IT_TENS[tens] ?? '';
    if (rest === 0) return ten;
    return `${rest === 1 || rest === 8 ? ten.slice(0, -1) : ten}${rest === 3 ? 'tré' : IT[rest]}`;
  }
  if (value < 1000) {
    const [hundreds, rest] = split(value, 100);
    const head = hundreds === 1 ? 'cento' : `${IT[hundreds]}cento`;
    return `${rest >= 80 && rest < 90 ? head.slice(0, -1) : head}${rest ? italianWord(rest) : ''}`;
  }
  const [many, rest] = split(value, 1000);
  return `${many === 1 ? 'mille' : `${italianWord(many).replace('tré', 'tre').replace(/uno$/, 'un')}mila`}${rest ? italianWord(rest) : ''}`;
};

const italian: Spell = (value) => {
  if (value < 1e6) return italianWord(value);
  const [scale, one, more] =
    value < 1e9
      ? [1e6, 'milione', 'milioni']
      : value < 1e12
        ? [1e9, 'miliardo', 'miliardi']
        : [1e12, 'bilione', 'bilioni'];
  const [many, rest] = split(value, Number(scale));
  return `${many === 1 ? 'un' : italianWord(many)} ${many === 1 ? one : more}${rest ? ` ${italian(rest)}` : ''}`;
};

const NL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const NL_TENS = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

const dutchWord: Small = (value) => {
  if (value < 20) return NL[value] ?? '';
  if (value < 100) {
    const [tens, rest] = split(value, 10);
    const unit = NL[rest] ?? '';
    return `${rest ? `${unit}${unit.endsWith('e') ? 'ën' : 'en'}` : ''}${NL_TENS[tens]}`;
  }
  const by = value < 1000 ? 100 : 1000;
  const [many, rest] = split(value, by);
  const head = `${many === 1 ? '' : dutchWord(many)}${by === 100 ? 'honderd' : 'duizend'}`;
  return `${head}${rest ? `${by === 1000 ? ' ' : ''}${dutchWord(rest)}` : ''}`;
};

const dutch: Spell = (value) => {
  if (value < 1e6) return dutchWord(value);
  const [scale, word] = value < 1e9 ? [1e6, 'miljoen'] : value < 1e12 ? [1e9, 'miljard'] : [1e12, 'biljoen'];
  const [many, rest] = split(value, Number(scale));
  return `${dutchWord(many)} ${word}${rest ? ` ${dutch(rest)}` : ''}`;
};

export const SPELL = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  nl: dutch,
} as const;
