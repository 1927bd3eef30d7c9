import { wordSet } from '../../text/word-list.ts';
import { Word } from '../lexicon.ts';
import { SPARE_SPEECH, type Speech } from '../speech.ts';
import { lexicon, regularForms } from './lexicon.ts';
import { SAYING_FORMS, SAYING_STEMS } from './word-kinds.ts';

export const speech = (): Speech => ({
  ...SPARE_SPEECH,
  lexicon: lexicon(),
  accordingTo: [
    ['laut'],
    ['zufolge'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'meinung'],
    ['nach', 'ansicht'],
    ['so'],
  ],
  guess,
  reportsClause: wordSet(`${SAYING_FORMS} ${regularForms(SAYING_STEMS)}`),
  verbSecond: { oblique: OBLIQUE, focus: wordSet('auch selbst sogar nur gerade insbesondere') },
  capitalNouns: (word) => NOUN.test(word),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
});

/** What a German word that no table holds may be, by its ending. */
function guess(word: string): number {
  if (BODY.test(word)) return Word.body;
  if (ROLE.test(word)) return Word.role;
  if (/(?:lich|isch|ig|bar|sam|los|haft)(?:e|en|er|es|em)?$/.test(word)) return Word.adjective;
  if (/ier(?:te|ten)$/.test(word)) return Word.verb | Word.past;
  return 0;
}

const OBLIQUE =
  wordSet(`den dem des einen einem eines diesen diesem dieses jenen jenem seinen seinem seines ihren ihrem ihres keinen
  keinem allen vielen mich mir dich dir ihn ihm ihnen uns euch sich`);

const NOUN =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|tum|ismus|ment|ik|enz|anz|ur|ei|chen|zeug|werk|recht|plan|tag|jahr|zeit|stelle|lage|fall|weg|seite|bericht|gespräch|interview|kritik|angaben?)$/;

const BODY =
  /(?:regierung|ministerium|amt|gericht|anwaltschaft|partei|fraktion|verband|verein|polizei|kommission|agentur|zeitung|gesellschaft|organisation|institut|universität|behörde|konzern|gewerkschaft|stiftung|kammer|rat|bank)$/;
const ROLE =
  /(?:sprecher|minister|präsident|chef|leiter|direktor|vorsitzende|meister|sekretär|experte|forscher|politiker|anwalt|trainer|wissenschaftler|vertreter|redakteur)(?:in|n|r|s)?$/;
