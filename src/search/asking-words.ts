import { wordList } from '../text/word-list.ts';
import { type Topic, type WeightedQuestion, weighted } from './question.ts';

/** Words that ask more than they tell: they seldom stand where the answer does. */
const ASKING: ReadonlySet<string> = new Set(
  wordList(`
    name names named call called term terms termed type types kind kinds sort sorts form word words title nickname
    known refer referred refers used considered described example examples another main happen happened happens occur
    occurred thing things people person persons way year years date day month time percentage percent amount long large old big tall
    number numbers reason reasons purpose difference really actually exactly truly precisely ever please something anything stuff info
    nombre nombres llama llamaba llamaban llaman llamado llamada llamo termino terminos tipo tipos clase forma manera
    palabra titulo apodo apellido conoce conocido conocida denomina considera describe usa utiliza uso usado ejemplo
    principal gente persona personas paso pasa ocurrio sucedio cosa cosas ano anos fecha dia mes porcentaje cantidad
    mensch menschen leute person personen name namen heisst hiess heissen lautet lautete genannt bezeichnet nennt art arten
    jahr jahre tag datum monat anteil prozent prozentsatz alt lang gross verwendet bedeutet beispiel
    personne personnes gens nom noms appelle appelait appelee nomme nommee annee annees jour mois date pourcentage lieu pays
    ville type titre age sorte moment
    pessoa pessoas nome nomes chama chamado chamada dia tipo exemplo porcentagem`),
);
/** How much of its weight such a word keeps. */
const ASKING_SHARE = 0.4;

/** "L'année", "s'appelle": the word behind what is elided. */
export const isAsking = ({ form, asks }: Pick<Topic, 'form' | 'asks'>): boolean =>
  asks || ASKING.has(form.slice(form.indexOf("'") + 1));

/** What a class asks, "river" of "which river", still tells where the answer is. */
const asksOnly = ({ form }: Topic): boolean => isAsking({ form, asks: false });

/** The same question, where words that ask count less than those that tell; unless there are no others. */
export function lightened(question: WeightedQuestion): WeightedQuestion {
  if (question.topics.every(asksOnly)) return question;
  return weighted(
    question,
    question.topics.map((topic) => (asksOnly(topic) ? ASKING_SHARE : 1) * topic.weight),
  );
}
