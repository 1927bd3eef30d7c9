import { checkKey } from '../answer/check-key.ts';
import { titleText } from '../answer/complete.ts';
import { type Find, passageFind } from '../answer/found.ts';
import { keepQuestion, questionFrom } from '../answer/kept-quiz.ts';
import type { QuizQuestion } from '../answer/quiz/index.ts';
import { type QuizWanted, questionsAbout } from '../answer/quiz.ts';
import type { PickedSource, Quoted, TaskQuestion } from '../answer/task.ts';
import type { AskedShelf, Libraries, Library, OpenShelves } from '../library/index.ts';
import { type DiscordMessage, toDiscord } from '../reply/discord/to-discord.ts';
import { checkReply, passagesReply, taskQuestionReply } from '../reply/posts/task.ts';
import { findPassages } from '../search/index.ts';
import type { CheckAsked, Checked, PageReader, PassagesAsked, QuestionAsked } from '../shelves/index.ts';
import { proofOf } from './proof.ts';

/** So many passages are shown for the words that a pupil types. */
const MOST_PASSAGES = 4;
/** What is less likely than that to have to do with the words is not shown. */
const LEAST_CONFIDENCE = 0.05;

/** What a class asks of the shelves: what tasks are made of, and what pupils are shown of them. */
export const forClass = (shelves: OpenShelves) => ({
  /** The sources that answer there, by title. */
  classSources: (asked?: AskedShelf): Promise<PickedSource[]> =>
    shelves.use(asked, async (libraries) =>
      libraries
        .flatMap(({ shelf }) => shelf.map(({ ref, source }) => ({ ref, title: titleText(source) })))
        .sort((a, b) => (a.title < b.title ? -1 : 1)),
    ),

  /** What each quotation is, in their order. */
  checkKeys: (quoted: readonly Quoted[], asked?: AskedShelf): Promise<Checked[]> =>
    shelves.use(asked, async (libraries) => quoted.map((one) => checked(libraries, one))),

  /** Questions for a task, to be kept. */
  taskQuiz: (wanted: QuizWanted, asked?: AskedShelf): Promise<TaskQuestion[]> =>
    shelves.use(asked, async (libraries) => questionsAbout(libraries, wanted).map(toKeep)),

  /** Passages of some sources, or of all, for the words that a pupil types. */
  taskPassages: (
    { at, words, sources, kept }: PassagesAsked,
    { locale, shelf: asked }: PageReader,
  ): Promise<DiscordMessage> =>
    shelves.use(asked, async (libraries) => {
      const finds = await passagesFor(libraries, words, new Set(sources));
      return toDiscord(passagesReply(at, words, finds, kept), locale);
    }),

  /** A question of the quiz of a task, or what became of an answer to it. */
  taskQuestion: (
    { at, question, ...told }: QuestionAsked,
    { locale, shelf: asked }: PageReader,
  ): Promise<DiscordMessage> =>
    shelves.use(asked, async (libraries) =>
      toDiscord(taskQuestionReply(at, questionFrom(libraries, question), told), locale),
    ),

  /** What became of what a pupil said of a quotation. */
  taskChecked: (
    { at, text, quoted, key, picked }: CheckAsked,
    { locale, shelf: asked }: PageReader,
  ): Promise<DiscordMessage> =>
    shelves.use(asked, async (libraries) => {
      const now = checkKey(libraries, quoted);
      const check = 'key' in now && now.key === key ? now.check : undefined;
      return toDiscord(checkReply(at, text, { key, picked, check }), locale);
    }),
});

function checked(libraries: Libraries, quoted: Quoted): Checked {
  const found = checkKey(libraries, quoted);
  if ('fault' in found) return found;
  const [find] = found.check.finds;
  return find ? { key: found.key, proof: proofOf(find) } : { fault: 'notFound' };
}

const toKeep = (question: QuizQuestion): TaskQuestion => ({
  question: keepQuestion(question),
  proof: proofOf(question.proof[0]),
});

/** The passages of each shelf in turn, the likeliest first. */
async function passagesFor(
  libraries: Libraries,
  words: string,
  sources: ReadonlySet<string>,
): Promise<Find[]> {
  const found = await Promise.all(libraries.map((library) => passagesIn(library, words, sources)));
  return found
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PASSAGES);
}

async function passagesIn(library: Library, words: string, sources: ReadonlySet<string>): Promise<Find[]> {
  const found: Find[] = [];
  for (const { entry, answer, confidence } of await findPassages(library, words)) {
    if (found.length === MOST_PASSAGES) break;
    if (sources.size > 0 && !sources.has(entry.shelved.ref)) continue;
    if (confidence < LEAST_CONFIDENCE) break;
    found.push(passageFind(entry, confidence, answer));
  }
  return found;
}
