/** What is done to a quotation, to see whether it is noticed. All by a seeded choice: the same run each time. */

/** A number below `below`, another one each time. */
export type Dice = (below: number) => number;

/** Mulberry32. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The text with its change, or nothing where this quotation does not allow it. */
export type Mutation = (text: string, dice: Dice) => string | undefined;

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const places = (text: string): Place[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)].map(
    ({ 0: word, index }) => ({
      text: word,
      start: index,
      end: index + word.length,
    }),
  );

const replace = (text: string, { start, end }: { start: number; end: number }, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const pick = <Item>(items: readonly Item[], dice: Dice): Item | undefined =>
  items.length === 0 ? undefined : items[dice(items.length)];

const NEGATIVE = /^(?:not|no|never|nor|none|nobody|nothing|neither|without|cannot|\w+n['’]t)$/i;
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion)$/i;
const NUMBER_WORDS = 'two three four five six seven eight nine ten twelve twenty thirty forty fifty'.split(
  ' ',
);
const OTHER_WORDS =
  'lantern orchard violin pebble copper meadow ribbon saddle anchor velvet harvest mirror gravel basket candle whisper'.split(
    ' ',
  );
const OTHER_NAMES = 'Abernathy Thistlewood Okonkwo Vandermeer Quillfeather Marchbanks'.split(' ');
const AUXILIARY = /^(?:is|are|was|were|will|would|should|could|can|must|does|did|have|has|had|may|might)$/i;
const isPlain = ({ text }: Place): boolean =>
  /^\p{Ll}{4,}$/u.test(text) && !NEGATIVE.test(text) && !NUMBER.test(text);

export const swapWord: Mutation = (text, dice) => {
  const word = pick(places(text).filter(isPlain), dice);
  return word && replace(text, word, pick(OTHER_WORDS, dice) ?? '');
};

export const changeNumber: Mutation = (text, dice) => {
  const number = pick(
    places(text).filter((word) => NUMBER.test(word.text) && !/[a-z]\d|\d[a-z]/i.test(word.text)),
    dice,
  );
  if (!number) return undefined;
  if (/^\d/.test(number.text)) {
    const digits = [...number.text.matchAll(/\d/g)];
    const one = pick(digits, dice);
    const other = (Number(one?.[0]) + 1 + dice(8)) % 10;
    const at = number.start + (one?.index ?? 0);
    return replace(text, { start: at, end: at + 1 }, String(one?.index === 0 && other === 0 ? 9 : other));
  }
  const other = pick(
    NUMBER_WORDS.filter((word) => word !== number.text.toLowerCase()),
    dice,
  );
  return replace(
    text,
    number,
    /^(?:hundred|thousand|million|billion)$/i.test(number.text) ? 'trillion' : (other ?? ''),
  );
};

export const dropNot: Mutation = (text, dice) => {
  const word = pick(
    places(text).filter((one) => /^(?:not|never|\w+n['’]t)$/i.test(one.text)),
    dice,
  );
  if (!word) return undefined;
  const whole = /n['’]t$/i.test(word.text);
  if (whole && /^(?:can|won|ain|shan)['’]?/i.test(word.text)) return undefined;
  return whole
    ? replace(text, word, word.text.slice(0, -3))
    : replace(text, { start: word.start, end: word.end + 1 }, '');
};

export const addNot: Mutation = (text, dice) => {
  const all = places(text);
  const word = pick(
    all.filter((one, at) => AUXILIARY.test(one.text) && at > 0 && !NEGATIVE.test(all[at + 1]?.text ?? 'not')),
    dice,
  );
  return word && replace(text, { start: word.end, end: word.end }, ' not');
};

export const changeName: Mutation = (text, dice) => {
  const all = places(text);
  const name = pick(
    all.filter(
      (one, at) =>
        at > 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(one.text) && /[\p{Ll},] $/u.test(text.slice(0, one.start)),
    ),
    dice,
  );
  return name && replace(text, name, pick(OTHER_NAMES, dice) ?? '');
};

/** A run of words between others: from the third on, up to the third last. */
function middle(text: string, dice: Dice, least: number, most: number): readonly [Place, Place] | undefined {
  const all = places(text);
  const length = least + dice(most - least + 1);
  const room = all.length - length - 6;
  if (room < 0) return undefined;
  const first = 3 + dice(room + 1);
  const run = all.slice(first, first + length);
  const [from, to] = [run[0], run.at(-1)];
  return from && to ? [from, to] : undefined;
}

export const dropClause: Mutation = (text, dice) => {
  const run = middle(text, dice, 3, 10);
  return run && replace(text, { start: run[0].start, end: run[1].end }, '…');
};

export const dropWords: Mutation = (text, dice) => {
  const run = middle(text, dice, 1, 4);
  if (!run) return undefined;
  const [{ start }, { end }] = run;
  const isTelling = places(text.slice(start, end)).some(
    (one) => NEGATIVE.test(one.text) || NUMBER.test(one.text),
  );
  return isTelling ? undefined : replace(text, { start, end: end + 1 }, '');
};

export const putIn: Mutation = (text, dice) => {
  const word = pick(places(text).slice(2, -2), dice);
  return word && replace(text, { start: word.end, end: word.end }, ` ${pick(OTHER_WORDS, dice)}`);
};

export const moveWords: Mutation = (text, dice) => {
  const all = places(text);
  const at = 1 + dice(Math.max(1, all.length - 3));
  const [a, b] = [all[at], all[at + 1]];
  if (!a || !b || a.text.toLowerCase() === b.text.toLowerCase() || !/^\s+$/.test(text.slice(a.end, b.start)))
    return undefined;
  return text.slice(0, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end);
};

/** The first half of one quotation and the second of another. */
export function splice(first: string, second: string): string | undefined {
  const [a, b] = [places(first), places(second)];
  const [end, start] = [a[Math.ceil(a.length / 2)]?.end, b[Math.floor(b.length / 2)]?.start];
  return a.length < 10 || b.length < 10 || end === undefined || start === undefined
    ? undefined
    : `${first.slice(0, end)} ${second.slice(start)}`;
}

/** What is no change: the words stay as they are, other things do not. */
export const HARMLESS: readonly Mutation[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  (text) => `**${text.replace(/ /g, '  ')}**`,
  (text) => `> _${text.replace(/[.,]$/, '')}_`,
  (text) => `“${text.replace(/[—–]/g, '-')}”`,
];

/** Words of several quotations, mixed. */
export function shuffle(texts: readonly string[], length: number, dice: Dice): string {
  const words = texts.flatMap((text) => places(text).map((one) => one.text));
  return Array.from({ length }, () => pick(words, dice) ?? '').join(' ');
}
