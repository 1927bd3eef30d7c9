import { wordList } from '../text/word-list.ts';
import type { Question, WeighedTopic } from './question.ts';

/** Words that ask more than they tell: they seldom stand where the answer does. */
const FRAMING: ReadonlySet<string> = new Set(
  wordList(`
    name names named call called term terms termed type types kind kinds sort sorts form word words title nickname
    known refer referred refers used considered described example examples another main happen happened happens occur
    occurred thing things way year years date day month time percentage percent amount
    nombre nombres llama llamaba llamaban llaman llamado llamada llamo termino terminos tipo tipos clase forma manera
    palabra titulo apodo apellido conoce conocido conocida denomina considera describe usa utiliza uso usado ejemplo
    principal paso pasa ocurrio sucedio cosa cosas ano anos fecha dia mes porcentaje cantidad`),
);
/** How much of its weight such a word keeps. */
const FRAMING_SHARE = 0.4;

const isFraming = ({ form }: WeighedTopic): boolean => FRAMING.has(form);

/** The same question, where words that ask count less than those that tell; unless there are no others. */
export function lightened(question: Question): Question {
  if (question.topics.every(isFraming)) return question;
  const topics = question.topics.map((topic) =>
    isFraming(topic) ? { ...topic, weight: FRAMING_SHARE * topic.weight } : topic,
  );
  return { ...question, topics, weight: topics.reduce((sum, { weight }) => sum + weight, 0) };
}
