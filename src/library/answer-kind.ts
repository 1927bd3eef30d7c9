import { LOOK, type Look } from './concordance.ts';

/** What a question asks for, where its words tell. */
export type AnswerKind = 'person' | 'place' | 'date' | 'number';

/** How an answer of each kind looks in a text. */
export const LOOKS: Readonly<Record<AnswerKind, readonly Look[]>> = {
  person: [LOOK.name],
  place: [LOOK.name],
  date: [LOOK.year, LOOK.date],
  number: [LOOK.number],
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const table = (rows: Readonly<Record<AnswerKind, string>>): ReadonlyMap<string, AnswerKind> =>
  new Map(
    Object.entries(rows).flatMap(([kind, words]) => list(words).map((word) => [word, kind as AnswerKind])),
  );

/** Question words that tell by themselves. */
const ASKING = table({
  person: 'who whom whose quien quienes',
  place: 'where donde adonde',
  date: 'when cuando',
  number: 'cuantos cuantas cuanto cuanta',
});

/** "how many", "how much", "how old". */
const MEASURED = new Set(list('many much old long far tall big large high fast often deep wide heavy'));

/** Words that tell behind "what" or "which": "what year", "which city". They rarely stand in the answer. */
const NAMED = table({
  person:
    'person man woman people actor actress author scientist player singer president king queen persona hombre mujer actor autor cientifico jugador presidente rey reina',
  place:
    'place city country state town county continent region river district lugar ciudad pais estado condado continente region rio distrito',
  date: 'year date day month century decade time ano fecha dia mes siglo decada',
  number:
    'number percent percentage amount size age population numero porcentaje cantidad tamano edad poblacion',
});
const WHICH: ReadonlySet<string> = new Set(list('what which whats que cual cuales'));
/** Words between "what" and the word that tells: "what is the name of the city". */
const FURTHEST = 2;

/** What the words of a question ask for. */
export function answerKind(forms: readonly string[]): AnswerKind | undefined {
  for (const [at, form] of forms.entries()) {
    const asked = ASKING.get(form);
    if (asked) return asked;
    if (form === 'how' && MEASURED.has(forms[at + 1] ?? '')) return 'number';
    if (!WHICH.has(form)) continue;
    const named = forms.slice(at + 1, at + 1 + FURTHEST).find((next) => NAMED.has(next));
    if (named) return NAMED.get(named);
  }
  return undefined;
}
