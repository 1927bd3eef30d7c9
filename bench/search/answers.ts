import { ask } from '../../src/answer/ask.ts';
import { indexShelf, type Library, shelve } from '../../src/library/index.ts';
import { findPassages, type Shelved } from '../../src/search/index.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';
import { isIn, newsSource, type Question, questionSource, readNews, readQuestions } from './data.ts';
import { quantile, table } from './measure.ts';

interface Counts {
  /** How sure the best passage of each question is: while its source is there, and while it is not. */
  readonly present: number[];
  readonly gone: number[];
  asked: number;
  answered: number;
  first: number;
  highlighted: number;
  /** Of those that are right first. */
  sentences: number;
  absent: number;
  nothing: number;
}

const PARTS = ['tuned', 'unseen'] as const;
/** So many articles at a time are taken from a large shelf, to see that nothing is found. */
const TAKEN_AT_ONCE = 6;

/** Prints how `/ask` does on the questions of XQuAD, alone and among news, and when their article is not on the shelf. */
export async function answerQuality(): Promise<void> {
  const news = readNews().map((one) => shelve(newsSource(one)));
  const all = [
    ...(await measured('English', 'en', [], 1)),
    ...(await measured('Spanish', 'es', [], 1)),
    ...(await measured(`English among ${news.length} news articles`, 'en', news, TAKEN_AT_ONCE)),
  ];
  console.log('\n/ask');
  console.log(
    table(
      [
        'questions',
        'part',
        'n',
        'answered',
        'right first',
        'highlight has it',
        'sentences',
        'absent: nothing',
      ],
      all.map(rowOf),
    ),
  );
  console.log('\n/ask, absent: nothing, if so many of the answerable were answered');
  console.log(
    table(
      ['questions', 'part', ...ANSWERED.map((share) => `${(100 * share).toFixed(0)} %`)],
      all.map(({ name, part, counts }) => [name, part, ...ANSWERED.map((share) => silent(counts, share))]),
    ),
  );
}

interface Measured {
  readonly name: string;
  readonly part: string;
  readonly counts: Counts;
}

async function measured(
  name: string,
  language: 'en' | 'es',
  others: readonly Shelved[],
  atOnce: number,
): Promise<Measured[]> {
  const { articles, questions } = readQuestions(language);
  const shelf = articles.map((article) => shelve(questionSource(article, language)));
  const all = PARTS.map((part) => {
    const counts: Counts = {
      present: [],
      gone: [],
      asked: 0,
      answered: 0,
      first: 0,
      highlighted: 0,
      sentences: 0,
      absent: 0,
      nothing: 0,
    };
    return { part, counts };
  });
  const countsOf = ({ article }: Question): Counts[] =>
    all.flatMap(({ part, counts }) => (isIn(part, article) ? [counts] : []));
  const whole = await indexShelf([...shelf, ...others], []);
  for (const question of questions)
    for (const counts of countsOf(question)) await countAnswer(counts, whole, question);
  for (let from = 0; from < shelf.length; from += atOnce) {
    const isTaken = (article: number): boolean => article >= from && article < from + atOnce;
    const rest = await indexShelf([...shelf.filter((_, at) => !isTaken(at)), ...others], []);
    for (const question of questions)
      if (isTaken(question.article))
        for (const counts of countsOf(question)) {
          counts.absent++;
          counts.gone.push(await sureness(rest, question));
          if ((await ask(rest, question)).kind === 'nothing') counts.nothing++;
        }
  }
  return all.map(({ part, counts }) => ({ name, part, counts }));
}

const rowOf = ({ name, part, counts }: Measured): string[] => [
  name,
  part,
  String(counts.asked),
  percent(counts.answered, counts.asked),
  percent(counts.first, counts.asked),
  percent(counts.highlighted, counts.asked),
  (counts.sentences / counts.first).toFixed(2),
  percent(counts.nothing, counts.absent),
];

/** Shares of the answerable that are answered, for each of which the least confidence is set anew. */
const ANSWERED = [0.94, 0.95, 0.96, 0.97, 0.98, 0.99];

async function countAnswer(
  counts: Counts,
  library: Library,
  { question, paragraph, answers }: Question,
): Promise<void> {
  counts.asked++;
  counts.present.push(await sureness(library, { question }));
  const answer = await ask(library, { question });
  if (answer.kind !== 'found') return;
  counts.answered++;
  const [{ shelved, excerpt, highlights }] = answer.finds;
  if (excerpt.text !== paragraph) return;
  counts.first++;
  const [highlight] = highlights;
  const cut = shelved.document.paragraphs.flatMap(({ sentences }) => sentences);
  if (highlight) counts.sentences += cut.filter((sentence) => overlaps(sentence, highlight)).length;
  const inSource = ({ start, end }: Span): Span => ({
    start: excerpt.start + start,
    end: excerpt.start + end,
  });
  if (highlight && answers.some((span) => contains(highlight, inSource(span)))) counts.highlighted++;
}

const sureness = async (library: Library, { question }: { readonly question: string }): Promise<number> =>
  (await findPassages(library, question))[0]?.confidence ?? 0;

/** Of the absent, the share that is less sure than all but the surest `answered` of the present. */
function silent({ present, gone }: Counts, answered: number): string {
  const least = quantile(present, 1 - answered);
  return percent(gone.filter((sure) => sure < least).length, gone.length);
}

export const percent = (part: number, all: number): string =>
  `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
