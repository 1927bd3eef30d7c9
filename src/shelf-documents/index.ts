import { commands } from '../../commands/index.ts';
import type { Figure, Quotation } from '../annotate/types.ts';
import { problemText } from '../corpus/problem.ts';
import { type Passage, publishedOf, type Source } from '../corpus/source.ts';
import type { Library } from '../library/index.ts';
import { citation, titleOf } from '../reply/answers/citation.ts';
import { ENGLISH, LANGUAGES, languageFor } from '../reply/languages/index.ts';
import { fillPlaces } from '../reply/languages/template.ts';
import { type Medium, plainLine, printLine } from '../reply/print.ts';
import type { Shelved } from '../search/index.ts';
import { placeIn } from '../text/rising-numbers.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { SHELF_WORDS, type ShelfWord, type ShelfWords, shelfWords } from './words.ts';

/**
 * The shelf as a page can show it: plain documents with marks, in the shapes that the sandbox takes from any host.
 */
export function shelfDocuments(library: Library) {
  let named: Named[] | undefined;
  return {
    list: (locale = 'en-US') => ({
      documents: library.shelf.map((shelved) => card(shelved, locale)),
      leftOut: library.leftOut.map((problem) => ({ name: problem.file, reason: problemText(problem) })),
    }),
    read: (id: string, locale = 'en-US') => {
      const shelved = library.shelf.find(({ source }) => source.id === id);
      return shelved && documentOf(shelved, locale);
    },
    locate: (message: { content: string; components: readonly Component[] }) => {
      named ??= namedIn(library);
      return places(named, message);
    },
  };
}

/** What a page calls the shelf, in English and by locale. */
export const SHELF_NAME = {
  name: SHELF_WORDS.en.shelf,
  nameLocalizations: Object.fromEntries(
    Object.entries(SHELF_WORDS).map(([locale, { shelf }]) => [locale, shelf]),
  ),
};

const PLAIN: Medium = {
  plain: (text) => text,
  marks: (phrase) => phrase.replaceAll('**', ''),
  link: () => '',
};
const title = (source: Source, language = ENGLISH): string =>
  printLine([titleOf(source)], { ...PLAIN, language });

function card({ source, annotations: { quotations, figures } }: Shelved, locale: string) {
  const words = shelfWords(locale);
  const language = languageFor(locale);
  const [, , published] = citation(source)
    .filter((piece) => !(piece.kind === 'phrase' && piece.key === 'separator'))
    .map((piece) => printLine([piece], { ...PLAIN, language }));
  const spoken = quotations.filter(({ speaker }) => speaker).length;
  const facts: [label: string, value: string | number | undefined][] = [
    [words.kind, words[source.kind]],
    [words.publisher, source.publisher ?? source.about?.publisher ?? words.unknown],
    [words.date, publishedOf(source) === undefined ? words.unknown : published],
    [words.passages, source.passages.length],
    [words.quotations, spoken],
    [words.figures, figures.length],
  ];
  return {
    id: source.id,
    title: title(source, language),
    facts: facts.flatMap(([label, value]) =>
      value === undefined
        ? []
        : [{ label, value: typeof value === 'number' ? language.number(value) : value }],
    ),
  };
}

const kindsIn = ({ quoted, figures, speakers, reported }: ShelfWords) => [
  { kind: 'quoted', name: quoted },
  { kind: 'figure', name: figures },
  { kind: 'speaker', name: speakers },
  { kind: 'reported', name: reported },
];

function documentOf(shelved: Shelved, locale: string) {
  const { source } = shelved;
  const marks = marksByPassage(source, marksOf(shelved, locale));
  return {
    ...card(shelved, locale),
    kinds: kindsIn(shelfWords(locale)),
    paragraphs: source.passages.map((passage, at) => ({
      number: passage.number,
      heading: headingOf(source, passage, source.passages[at - 1]),
      text: slice(source.text, passage.span),
      marks: (marks[at] ?? []).map(({ span, ...mark }) => ({ ...mark, ...within(span, passage.span) })),
    })),
  };
}

/** The marks that each passage holds a part of; one may cross several. */
function marksByPassage({ passages }: Source, marks: readonly ShelfMark[]): ShelfMark[][] {
  const starts = Uint32Array.from(passages, ({ span }) => span.start);
  const held = passages.map((): ShelfMark[] => []);
  for (const mark of marks) {
    for (let at = Math.max(0, placeIn(starts, mark.span.start)); at < passages.length; at++) {
      if ((starts[at] ?? 0) >= mark.span.end) break;
      if (overlaps(mark.span, passages[at]?.span ?? mark.span)) held[at]?.push(mark);
    }
  }
  return held;
}

/** A section's name stands above its first passage. */
const headingOf = ({ text }: Source, { section }: Passage, before: Passage | undefined) =>
  section && section.start !== before?.section?.start ? slice(text, section) : undefined;

const within = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start) - start,
  end: Math.min(span.end, end) - start,
});

interface ShelfMark {
  span: Span;
  kind: string;
  label: string;
  call?: { command: string; options: { speaker: string } };
}

function marksOf({ source, annotations }: Shelved, locale: string): ShelfMark[] {
  const { text } = source;
  const quoted = annotations.quotations.filter(({ speaker }) => speaker);
  return [
    ...quoted.map((quotation) => quotationMark(text, quotation, locale)),
    ...quoted.flatMap((quotation) => speakerMark(text, quotation)),
    ...annotations.figures.map((figure) => figureMark(text, figure, locale)),
  ];
}

function quotationMark(text: string, { kind, span, speaker }: Quotation, locale: string): ShelfMark {
  const words = shelfWords(locale);
  const name = kind === 'indirect' ? words.reported : languageFor(locale).phrase(kind);
  const who = [speaker?.name, speaker?.role].flatMap((one) => (one ? slice(text, one) : [])).join(', ');
  return {
    span,
    kind: kind === 'indirect' ? 'reported' : 'quoted',
    label: fillPlaces(words.spoken, (place) => (place === 'kind' ? name : plainLine(who))),
  };
}

/** The place that names a speaker leads to all that this person said. */
function speakerMark(text: string, { mention, speaker }: Quotation): ShelfMark[] {
  if (!mention || !speaker) return [];
  const name = plainLine(slice(text, speaker.name));
  return [
    {
      span: mention,
      kind: 'speaker',
      label: `/quotes ${name}`,
      call: { command: 'quotes', options: { speaker: name } },
    },
  ];
}

function figureMark(text: string, { span, number, unit, of, asOf }: Figure, locale: string): ShelfMark {
  const counted = [number, unit, of].flatMap((one) => (one ? slice(text, one) : [])).join(' ');
  const label = asOf
    ? fillPlaces(shelfWords(locale).asOf, (place) => (place === 'date' ? asOf : counted))
    : counted;
  return { span, kind: 'figure', label: plainLine(label) };
}

interface Component {
  readonly id?: number | null | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly Component[] | undefined;
}

/** A source with its title in every language that a message may be in. */
interface Named {
  readonly source: Source;
  readonly titles: readonly string[];
}

const namedIn = ({ shelf }: Library): Named[] =>
  shelf.map(({ source }) => ({
    source,
    titles: [...new Set(LANGUAGES.values())].map((language) => plainLine(title(source, language))),
  }));

const PARAGRAPH = /¶ (\d{1,6})/;
const MOST_PLACES = 5;

/** Where the lines of a message, in any language, say that their words stand: a line with a source's title and a ¶. */
function places(named: readonly Named[], message: { content: string; components: readonly Component[] }) {
  const inText = (text: string, component?: number) =>
    unescaped(text)
      .split('\n')
      .map(plainLine)
      .flatMap((line) => {
        const paragraph = Number(PARAGRAPH.exec(line)?.[1]);
        const found = paragraph
          ? named.find(({ titles }) => titles.some((one) => line.includes(one)))
          : undefined;
        if (!found || paragraph > found.source.passages.length) return [];
        const where = component === undefined ? {} : { component };
        return [{ document: found.source.id, paragraph, label: `¶ ${paragraph}`, ...where }];
      })
      .slice(0, MOST_PLACES);
  const inComponent = ({ id, content, components = [] }: Component): ReturnType<typeof inText> => [
    ...(content && id ? inText(content, id) : []),
    ...components.flatMap(inComponent),
  ];
  return [...inText(message.content), ...message.components.flatMap(inComponent)];
}

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

interface Try {
  label: ShelfWord;
  command: string;
  options: Record<string, string>;
}

/** What a first visitor may ask of the starter corpus, and of any other. */
const FIRST_TRIES: readonly Try[] = [
  { label: 'whoSaid', command: 'whosaid', options: { quote: 'crystal clear' } },
  {
    label: 'ask',
    command: 'ask',
    options: { question: 'Which judge halted the attempt to end the program?' },
  },
  { label: 'lookUp', command: 'figure', options: { about: 'vaccine doses for Mexico' } },
];
const LAST_TRY: Try = {
  label: 'unanswered',
  command: 'ask',
  options: { question: 'Who won the 2022 football World Cup?' },
};
const TRIES = 5;

/** Five things to try, each of which this library has an answer to, except the last: it shows the silence. */
export async function firstSteps(library: Library) {
  const isAnswered = async ({ command, options }: Try): Promise<boolean> => {
    const found = await commands.find(({ name }) => name === command)?.answer(library, options);
    return found !== undefined && found.kind !== 'nothing' && found.kind !== 'hint';
  };
  const possible = [...FIRST_TRIES, ...triesFrom(library)];
  const answered = await Promise.all(possible.map(isAnswered));
  const found = possible.filter((_, at) => answered[at]);
  const tries = [...found.slice(0, TRIES - 1), LAST_TRY];
  const localizations = Object.entries(SHELF_WORDS).map(
    ([locale, words]) => [locale, inWords(words, tries)] as const,
  );
  return { ...inWords(SHELF_WORDS.en, tries), localizations: Object.fromEntries(localizations) };
}

const inWords = (words: ShelfWords, tries: readonly Try[]) => ({
  title: words.welcomeTitle,
  text: words.welcomeText,
  tries: tries.map((one) => ({ ...one, label: words[one.label] })),
});

/** Questions that any shelf can be asked: its most quoted person, one of its statements, its first source. */
function triesFrom({ people, shelf }: Library): Try[] {
  const [person] = people;
  const entry = person?.quotations.find(({ quotation }) => quotation.kind === 'direct');
  const words = entry && slice(entry.shelved.source.text, entry.quotation.content).split(/\s+/).slice(0, 8);
  const source = shelf[0]?.source.title;
  const tries: (Try | undefined)[] = [
    person && { label: 'allSaid', command: 'quotes', options: { speaker: person.name.text } },
    words && { label: 'whoSaid', command: 'whosaid', options: { quote: words.join(' ') } },
    source ? { label: 'readSource', command: 'sources', options: { source } } : undefined,
  ];
  return tries.filter((one) => one !== undefined);
}
