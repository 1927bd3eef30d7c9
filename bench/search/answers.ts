import { ask } from '../../src/answer/ask.ts';
import { indexShelf, type Library, type Shelved, shelve } from '../../src/library/library.ts';
import { contains, overlaps, type Span } from '../../src/text/span.ts';
import { isIn, newsSource, type Question, questionSource, readNews, readQuestions } from './data.ts';
import { table } from './measure.ts';

interface Counts {
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
export function answerQuality(): void {
  const news = readNews().map((one) => shelve(newsSource(one)));
  const rows = [
    ...rowsOf('English', 'en', [], 1),
    ...rowsOf('Spanish', 'es', [], 1),
    ...rowsOf(`English among ${news.length} news articles`, 'en', news, TAKEN_AT_ONCE),
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
      rows,
    ),
  );
}

function rowsOf(name: string, language: 'en' | 'es', others: readonly Shelved[], atOnce: number): string[][] {
  const { articles, questions } = readQuestions(language);
  const shelf = articles.map((article) => shelve(questionSource(article, language)));
  const all = PARTS.map((part) => {
    const counts: Counts = {
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
  const whole = indexShelf([...shelf, ...others], []);
  for (const question of questions)
    for (const counts of countsOf(question)) countAnswer(counts, whole, question);
  for (let from = 0; from < shelf.length; from += atOnce) {
    const isTaken = (article: number): boolean => article >= from && article < from + atOnce;
    const rest = indexShelf([...shelf.filter((_, at) => !isTaken(at)), ...others], []);
    for (const question of questions)
      if (isTaken(question.article))
        for (const counts of countsOf(question)) {
          counts.absent++;
          if (ask(rest, question).kind === 'nothing') counts.nothing++;
        }
  }
  return all.map(({ part, counts }) => [
    name,
    part,
    String(counts.asked),
    percent(counts.answered, counts.asked),
    percent(counts.first, counts.asked),
    percent(counts.highlighted, counts.asked),
    (counts.sentences / counts.first).toFixed(2),
    percent(counts.nothing, counts.absent),
  ]);
}

function countAnswer(counts: Counts, library: Library, { question, paragraph, answers }: Question): void {
  counts.asked++;
  const answer = ask(library, { question });
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

export const percent = (part: number, all: number): string =>
  `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
