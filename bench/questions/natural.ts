import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import type { Find } from '../../src/answer/found.ts';
import { readShelf } from '../../src/corpus/shelf.ts';
import { buildLibrary, type Library } from '../../src/library/index.ts';
import { overlaps, type Span, slice } from '../../src/text/span.ts';
import { percent } from '../search/answers.ts';
import { table } from '../search/measure.ts';

/** A question as somebody may ask it, and where its answer stands. */
interface Natural {
  readonly voice: string;
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

/** Prints how many questions of each voice are answered rightly on the starter shelf and on the imported articles. */
export async function naturalQuestions(showErrors: boolean): Promise<void> {
  const all = JSON.parse(readFileSync(join(root, 'bench/data/questions.json'), 'utf8')) as Record<
    'starter' | 'imported',
    readonly Natural[]
  >;
  const rows: (string | number)[][] = [];
  for (const shelf of ['starter', 'imported'] as const) {
    const library = shelf === 'starter' ? await opened(join(root, 'corpus')) : await imported();
    if (!library) continue;
    const right = new Map<string, boolean[]>();
    for (const one of all[shelf]) {
      const answer = await ask(library, { question: one.question });
      const isRight = answers(library, one, answer);
      for (const voice of [one.voice, 'all']) right.set(voice, [...(right.get(voice) ?? []), isRight]);
      if (!isRight && showErrors) console.log(`${shelf} ${one.voice}: ${one.question}\n   ${shown(answer)}`);
    }
    for (const [voice, found] of right)
      rows.push([shelf, voice, found.length, percent(found.filter(Boolean).length, found.length)]);
  }
  console.log('\nQuestions as people ask them\n');
  console.log(table(['shelf', 'voice', 'n', 'right'], rows));
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
