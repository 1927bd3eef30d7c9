import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/answer/answer.ts';
import { readFurther } from '../../src/answer/ask/follow-up.ts';
import { ask } from '../../src/answer/ask.ts';
import type { Find } from '../../src/answer/found.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { buildLibrary, type Library } from '../../src/library/index.ts';
import type { PassageEntry } from '../../src/search/index.ts';
import { overlaps, type Span, slice } from '../../src/text/span.ts';
import { percent } from '../search/answers.ts';
import { lookUp, type Trial } from '../search/fit.ts';
import { table } from '../search/measure.ts';

/** A question as somebody may ask it, and where its answer stands. */
interface Natural {
  readonly voice: string;
  /** The question that this one goes on with. */
  readonly before?: string;
  readonly question: string;
  /** Nothing answers it: a passage may be shown as near. Beside `places`: that, or one of these. */
  readonly near?: true;
  readonly places?: readonly Place[];
}

/** Any of these will do. */
type Place = InText | InFront;

/** Words of a passage: offsets into it, and a check value by which a source that has changed is noticed. */
interface InText extends Span {
  readonly source: string;
  readonly passage: number;
  readonly digest: string;
  readonly speaker?: string;
  readonly figure?: number;
}

/** A field of the front matter. */
interface InFront {
  readonly source: string;
  readonly front: string;
}

/** A highlight longer than this shows no answer. */
const LONGEST_MARKED = 350;

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = fileURLToPath(new URL('../../../shared/articles', import.meta.url));

/** The first questions, and those that were written before rules were changed that the first had shown to fail. */
export const NATURAL = { first: 'questions.json', further: 'further-questions.json' } as const;

/** Questions that no rule was made for and no weight is fitted on. */
const MEASURED = { measured: 'measured-questions.json' } as const;

/** Questions on six short sources of our own, of kinds that are neither news nor notes: one half may be looked at. */
const EVERYDAY = { file: 'everyday-questions.json', sources: 'bench/data/everyday' };

/** Prints how many questions of each voice are answered rightly on the starter shelf, the imported articles and sources of every day. */
export async function naturalQuestions(showErrors: boolean): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const shelf of ['starter', 'imported'] as const) {
    const library = shelf === 'starter' ? await opened(join(root, 'corpus')) : await imported();
    if (!library) continue;
    for (const [set, file] of Object.entries({ ...NATURAL, ...MEASURED })) {
      const right = await judged(library, questionsIn(file)[shelf], (line) => {
        if (showErrors) console.log(`${shelf} ${set} ${line}`);
      });
      for (const [voice, found] of right)
        rows.push([shelf, set, voice, found.length, percent(found.filter(Boolean).length, found.length)]);
    }
  }
  const everyday = await opened(join(root, EVERYDAY.sources));
  for (const [set, questions] of Object.entries(questionsIn<'looked' | 'counted'>(EVERYDAY.file))) {
    const right = await judged(everyday, questions, (line) => {
      if (showErrors && set === 'looked') console.log(`everyday ${line}`);
    });
    for (const [voice, found] of right)
      rows.push(['everyday', set, voice, found.length, percent(found.filter(Boolean).length, found.length)]);
  }
  console.log('\nQuestions as people ask them\n');
  console.log(table(['shelf', 'set', 'voice', 'n', 'right'], rows));
}

/** The questions of one set on one shelf, as others are fitted on. */
export interface NaturalTrial {
  readonly set: string;
  readonly shelf: string;
  readonly trial: Trial;
}

/** How much more they count than questions of a collection: for the choice of sentences, and for the confidence. */
const COUNTS = { sentences: 2, weights: { present: 1, absent: 1.5 } };

/** Those with an answer that stands in a passage, and those without. */
export async function naturalTrials(): Promise<NaturalTrial[]> {
  const found: NaturalTrial[] = [];
  for (const shelf of ['starter', 'imported'] as const) {
    const library = shelf === 'starter' ? await opened(join(root, 'corpus')) : await imported();
    for (const [set, file] of Object.entries(NATURAL)) {
      if (!library) continue;
      const trial: Trial = {
        present: [],
        absent: [],
        weights: COUNTS.weights,
      };
      for (const { question, near, places = [] } of questionsIn(file)[shelf]) {
        const inText = places.flatMap((place) => ('front' in place ? [] : [place]));
        const own = ({ shelved, passage }: PassageEntry) =>
          inText.filter((place) => place.source === shelved.source.id && place.passage === passage.number);
        const asked = await lookUp(
          library,
          question,
          {
            isRight: (entry) => own(entry).length > 0,
            holds: (entry, sentence) =>
              own(entry).some(({ start, end }) => {
                const from = entry.passage.span.start;
                return overlaps({ start: from + start, end: from + end }, sentence);
              }),
          },
          COUNTS.sentences,
        );
        if (near || inText.length > 0) trial[near ? 'absent' : 'present'].push(asked);
      }
      found.push({ set, shelf, trial });
    }
  }
  return found;
}

const questionsIn = <Shelf extends string = 'starter' | 'imported'>(
  file: string,
): Record<Shelf, readonly Natural[]> => JSON.parse(readFileSync(join(root, 'bench/data', file), 'utf8'));

/** Of each voice, which questions are answered rightly; the others are told to `wrong`. */
async function judged(
  library: Library,
  questions: readonly Natural[],
  wrong: (line: string) => void,
): Promise<Map<string, boolean[]>> {
  const right = new Map<string, boolean[]>();
  for (const one of questions) {
    const { before, question } = one;
    const whole = before === undefined ? question : await readFurther(library, before, question);
    const answer = await ask(library, { question: whole });
    const isRight = answers(library, one, answer);
    for (const voice of ['all', one.voice]) right.set(voice, [...(right.get(voice) ?? []), isRight]);
    if (!isRight) wrong(`${one.voice}: ${one.question}\n   ${shown(answer)}`);
  }
  return right;
}

const opened = async (folder: string): Promise<Library> => buildLibrary(await readShelf([folder]));

async function imported(): Promise<Library | undefined> {
  if (!existsSync(articles)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const args = ['run', '-s', 'verbatim', '--', 'import', articles, '--out', folder];
    const { status, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the import of ${articles}: ${stderr}`);
    return await opened(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answers(library: Library, { near, places = [] }: Natural, answer: Answer): boolean {
  if (answer.kind !== 'found') return near === true;
  return places.some((place) => holds(library, place, answer.finds[0]));
}

function holds(library: Library, place: Place, find: Find): boolean {
  const { source } = find.shelved;
  if (source.id !== place.source) return false;
  if ('front' in place) return 'front' in find && find.front === place.front;
  const passage = library.shelf
    .find((shelved) => shelved === find.shelved)
    ?.source.passages.find(({ number }) => number === place.passage);
  const start = (passage?.span.start ?? 0) + place.start;
  const span = { start, end: start + place.end - place.start };
  if (digest(slice(source.text, span)) !== place.digest)
    throw new Error(
      `${source.id}, passage ${place.passage}: the source has changed since its answers were marked`,
    );
  const marked = find.highlights.reduce((sum, { start, end }) => sum + end - start, 0);
  if (marked > LONGEST_MARKED || !find.highlights.some((own) => overlaps(own, span))) return false;
  if (place.speaker === undefined) return true;
  const speaker = find.quotation?.speaker;
  const telling = speaker ? slice(source.text, speaker.name) : find.excerpt.text;
  return telling.includes(place.speaker);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

function shown(answer: Answer): string {
  if (answer.kind !== 'found') return answer.kind;
  const [{ shelved, passage, highlights }] = answer.finds;
  const marked = highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
  return `${shelved.source.id} ¶ ${passage.number}: ${marked.slice(0, 300)}`;
}
