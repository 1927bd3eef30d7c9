import { wordList } from '../../text/word-list.ts';
import { type FrontRequest, frontAsked } from './front-asked.ts';

/** What a question asks a finder for, in the words that were typed; most questions ask none. */
export type Request =
  /** `verb` where one tells how it was said, and not only that it was: "promise". */
  | { readonly kind: 'saidBy'; readonly speaker: string; readonly about: string; readonly verb?: string }
  | { readonly kind: 'whoSaid'; readonly words: string }
  | { readonly kind: 'meaning'; readonly term: string; readonly isSure: boolean }
  | { readonly kind: 'role'; readonly name: string }
  /** How many of what; the whole question tells of whom and when. */
  | { readonly kind: 'count'; readonly thing: string; readonly question: string }
  | ({ readonly kind: 'front' } & FrontRequest);

const any = (words: string): string => `(?:${wordList(words).join('|')})`;

const SAY = any(`
  say says said state stated tweet tweeted write wrote claim claimed argue argued answer answered reply replied
  respond responded think thinks believe believes mention mentioned tell told explain explained ask asked demand
  demanded promise promised pledge pledged call called describe described warn warned announce announced add added`);
/** Verbs by which anything is said or thought. */
const SAY_SO = any(
  'say says said state stated answer answered reply replied respond responded think thinks believe believes mention mentioned claim claimed argue argued explain explained',
);
/** Whether somebody said so is asked with these; "Did Mexico ask for more?" asks what was done. */
const SAID_SO = any('say claim argue state tweet believe think promise pledge call describe deny');
const DO = any('did does do has have had');
const IS = any("is are was were 's");
const DICE = any(
  'dijo dice dijeron opina opino piensa respondio declaro afirmo pidio prometio escribio conto explico',
);
const DIT = any('dit declare affirme pense explique repondu demande ecrit promis');
const SAGT = any(
  'sagte sagt meint meinte erklarte behauptete schrieb antwortete forderte versprach verlangte',
);
const DISSE = any('disse diz afirmou declarou respondeu pensa pediu prometeu escreveu explicou');

/** Read from the first to the last, over the folded question without its closing marks. */
const PATTERNS: readonly (readonly [RegExp, (found: Groups) => Request])[] = [
  [
    /^(?:.*\b)?(?:how many|how much|cuantos|cuantas|combien de|wie viele|wieviele|quantos|quantas) (?<name>\S+(?: \S+)?).*$/,
    ({ name, whole }) => ({ kind: 'count', thing: name, question: whole }),
  ],
  [
    new RegExp(
      `^what (?:exactly |else )?${DO} (?<name>.+?) (?:${SAY_SO}|(?<verb>${SAY}))(?: (?:about|on|of|for|regarding|concerning|to|that|when|as))?(?<rest> .*)?$`,
    ),
    saidBy,
  ],
  [
    /^what (?<name>\S+(?: \S+){0,3}) (?:says?|said|thinks?|thought)(?: (?:about|on|of|to))?(?<rest> .*)?$/,
    saidBy,
  ],
  [
    new RegExp(
      `^(?:${DO}(?:n't)?|is it (?:true|correct|right) that) (?<name>.+?) (?:really |actually |ever |also )?(?:${SAID_SO}|said|claimed|argued|stated|tweeted|promised|pledged|called|denied) (?:that |about )?(?<rest>.+)$`,
    ),
    saidBy,
  ],
  [
    new RegExp(
      `^(?:es (?:cierto|verdad) que |e verdade que )?(?<name>(?!que\\b)\\S+(?: \\S+){0,3}?) (?:${DICE}|${DISSE}) (?:realmente )?que (?<rest>.+)$`,
    ),
    saidBy,
  ],
  [
    /^hat (?<name>.+?) (?:wirklich |tatsachlich )?(?:gesagt|behauptet|erklart|versprochen),? dass (?<rest>.+)$/,
    saidBy,
  ],
  [
    /^(?:est-ce que )?(?<name>(?!qu)\S+(?: \S+){0,3}?) a(?:-t-(?:il|elle))? (?:vraiment )?(?:dit|affirme|promis|declare) que (?<rest>.+)$/,
    saidBy,
  ],
  [new RegExp(`^que ${DICE} (?<name>.+?)(?: (?:sobre|acerca de|de|del|a) (?<rest>.*))?$`), saidBy],
  [
    new RegExp(
      `^(?:qu'a|que|qu'est-ce que|qu'est-ce qu'a) ${DIT} (?<name>.+?)(?: (?:sur|au sujet de|a propos de|a|au|aux) (?<rest>.*))?$`,
    ),
    saidBy,
  ],
  [new RegExp(`^was ${SAGT} (?<name>.+?)(?: (?:uber|zu|zum|zur) (?<rest>.*))?$`), saidBy],
  [
    new RegExp(
      `^(?:o )?que ${DISSE} (?<name>.+?)(?: (?:sobre|acerca de|a respeito de|a|ao|aos|as) (?<rest>.*))?$`,
    ),
    saidBy,
  ],
  [
    new RegExp(`^(?:who|quien) (?:has |was it who )?(?:${SAY}|${DICE}) (?:that |que )?(?<rest>.+)$`),
    ({ rest }) => ({ kind: 'whoSaid', words: rest }),
  ],
  [
    /^what (?:does|did|do) (?:the )?(?:abbreviation |acronym |term |word |phrase )?(?<rest>.+?) (?:mean|means|stand for|stands for|refer to)$/,
    meaning(true),
  ],
  [
    /^(?:que significa|que quiere decir|que signifie|que veut dire|was bedeutet|o que significa)(?: (?:el|la|le|l'|der|die|das|a|o))? (?<rest>.+)$/,
    meaning(true),
  ],
  [/^(?:what is|what's|whats) (?:the meaning of|meant by) (?<rest>.+)$/, meaning(true)],
  [
    /^(?:what|which words?) (?:is|are) (?<rest>\S+(?: \S+)?) (?:short|an abbreviation|the abbreviation|an acronym|the acronym) (?:for|of)$/,
    meaning(true),
  ],
  [
    /^(?:de que (?:son|es) (?:las siglas|la sigla|abreviatura)|wofur steht|was heisst|que representent les lettres|qual e o significado de|o que quer dizer) (?<rest>.+)$/,
    meaning(true),
  ],
  [/^(?<rest>\S+(?: \S+){0,3}) (?:meaning|definition|stands for)$/, meaning(true)],
  [
    new RegExp(`^what ?${IS} (?<name>.+?)(?:'s|s') (?:job|role|position|office|profession|function)$`),
    ({ name }) => ({ kind: 'role', name }),
  ],
  [
    /^what (?:job|role|position|office) (?:did|does|has|had) (?<name>.+?)(?: once| ever)? (?:have|had|hold|held)$/,
    ({ name }) => ({ kind: 'role', name }),
  ],
  [
    new RegExp(
      `^(?:who ?${IS}|whos|quien (?:es|era)|quienes son|qui (?:est|etait)|wer (?:ist|war)|quem (?:e|era)) (?<name>.+)$`,
    ),
    ({ name }) => ({ kind: 'role', name }),
  ],
  [
    /^(?:what is|what are|what was|what's|whats|que es|que son|qu'est-ce que|was ist|was sind|o que e|o que sao) (?<rest>.+)$/,
    meaning(false),
  ],
];

type Groups = Readonly<Record<'rest' | 'name' | 'whole' | 'verb', string>>;

function saidBy({ name, rest, verb }: Groups): Request {
  return { kind: 'saidBy', speaker: name, about: rest, ...(verb !== '' && { verb }) };
}

function meaning(isSure: boolean) {
  return ({ rest }: Groups): Request => ({
    kind: 'meaning',
    term: rest.replace(/^(?:an?|the) /, ''),
    isSure,
  });
}

/** A longer text is no question of one of these kinds. */
const LONGEST = 300;

/** What a folded question asks for, as one of the kinds for which there is a finder. */
export function readRequest(folded: string): Request | undefined {
  if (folded.length > LONGEST) return undefined;
  const plain = folded.replace(/^[\s¿¡"']+|[\s?!."']+$/g, '').replace(/\s+/g, ' ');
  const ofSource = frontAsked(plain);
  if (ofSource) return { kind: 'front', ...ofSource };
  for (const [pattern, request] of PATTERNS) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    const { rest = '', name = '', verb = '' } = groups;
    return request({ rest: rest.trim(), name: name.trim(), verb, whole: plain });
  }
  return undefined;
}

/** The words that the patterns are made of: a word of the question that is none of the shelf's may be one of them, misspelt. */
export const ASKING_WORDS: readonly string[] = wordList(`
  what when where which who why how many much about did does said say says tweet wrote think mean published article report`);
