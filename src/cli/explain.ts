import { parseArgs } from 'node:util';
import { toDocument } from '../annotate/document.ts';
import {
  type ExplainedName,
  type ExplainedPhrase,
  type ExplainedQuotation,
  type ExplainedSpan,
  type Explanation,
  explain,
} from '../annotate/explain.ts';
import { optionProblem } from '../corpus/import/index.ts';
import { UsageError } from './arguments.ts';
import { outline, type Section } from './outline.ts';

export const EXPLAIN_USAGE =
  'explain "TEXT" [--language en] [--published DATE] [--json]: the way of a text through annotation, stage by stage';

/**
 * `verbatim explain "text"`: what each stage of annotation made of the text.
 * @returns what to print
 * @throws UsageError
 */
export function explainText(args: readonly string[], columns?: number): string {
  const { text, language, published, json } = read(args);
  const explanation = explain(toDocument(text, language, undefined, published));
  return json ? JSON.stringify(explanation) : outline(sections(explanation), columns);
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string', default: 'en' },
        published: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(values.language))
      throw new UsageError(`"${values.language}" is not a language tag such as "en"`);
    const problem = optionProblem(values.published === undefined ? {} : { published: values.published });
    if (problem) throw new UsageError(problem);
    const text = positionals.join(' ');
    if (text.trim() === '') throw new UsageError(`there is no text: verbatim ${EXPLAIN_USAGE}`);
    return { ...values, text };
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw new UsageError(`${error.message.split(/\. To specify|\n/, 1)[0]}: verbatim ${EXPLAIN_USAGE}`);
  }
}

/** The stages in the order of the way. */
const sections = (way: Explanation): readonly Section[] => [
  ...(way.known
    ? []
    : [{ title: 'Language', lines: [`no words for speech are known of "${way.language}"`] }]),
  {
    title: 'Words, with what each is in its sentence',
    lines: way.sentences.map(({ words }) => words.map((word) => `${shown(word)}/${word.tag}`).join(' ')),
  },
  {
    title: 'Phrases; a verb with whose it is',
    lines: way.sentences.map(({ phrases }) => phrases.map(phraseText).join(' ')),
  },
  { title: 'Quotations, by which rule', lines: way.quotations.flatMap(quotationLines) },
  { title: 'Names, and what the text shows them to be', lines: way.names.map(nameRow) },
  {
    title: 'Figures, and what they count',
    lines: way.figures.map((figure) => [
      shown(figure),
      String(figure.value),
      [
        ...(figure.unit ? [`unit ${figure.unit}`] : []),
        ...(figure.of ? [`of ${figure.of}`] : []),
        ...(figure.qualifier ? [`qualifier ${figure.qualifier}`] : []),
        ...(figure.asOf ? [`as of ${figure.asOf}`] : []),
      ].join(', '),
    ]),
  },
  { title: 'Names that mean the same', lines: way.aliases.map((names) => names.map(shown).join(' = ')) },
];

/** On one line, without what would steer a terminal. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
const shown = ({ text }: ExplainedSpan): string => plain(text);

function phraseText(phrase: ExplainedPhrase): string {
  const { kind, form, cue, subject, passive } = phrase;
  const notes = [
    ...(form && form !== 'finite' ? [form] : []),
    ...(passive ? ['passive'] : []),
    ...(cue ? [cue] : []),
    ...(subject ? [`← ${plain(subject)}`] : []),
  ];
  return `[${kind} ${shown(phrase)}${notes.length > 0 ? ` · ${notes.join(' · ')}` : ''}]`;
}

function quotationLines(quotation: ExplainedQuotation): Section['lines'] {
  const { kind, ruling, rule, why, signs = [], cue, mention, standsFor, speaker, role } = quotation;
  const by = [
    ...(rule === undefined ? [] : [['', 'rule', `${rule}: ${why}`]]),
    ...signs.map(({ sign, share }) => ['', share > 0 ? 'for' : 'against', `${sign} (${share.toFixed(2)})`]),
  ];
  if (ruling !== 'said')
    return [
      shown(quotation),
      ['', kind, ruling === 'nobody' ? 'nobody is said to have said it' : 'no rule names a speaker'],
      ...by,
    ];
  return [
    shown(quotation),
    [
      '',
      kind,
      speaker === undefined
        ? 'the text does not tell who'
        : `${plain(speaker)}${role ? `, ${plain(role)}` : ''}`,
    ],
    ...by,
    ...(mention ? [['', 'mention', `${shown(mention)}: ${stood(standsFor, speaker)}`]] : []),
    ...(cue ? [['', 'cue', shown(cue)]] : []),
  ];
}

/** Whom a mention stands for. */
function stood(standsFor: ExplainedQuotation['standsFor'], speaker = ''): string {
  if (standsFor === 'entity') return `stands for ${plain(speaker)}, named in the text`;
  return standsFor === 'described'
    ? 'a description of somebody without a name'
    : 'the text does not tell whom';
}

const nameRow = ({ name, sort, gender, role, places }: ExplainedName): readonly string[] => [
  plain(name),
  [sort ?? 'not told', ...(gender ? [gender] : [])].join(', '),
  [...(role ? [plain(role)] : []), `named ${places.length === 1 ? 'once' : `${places.length} times`}`].join(
    ', ',
  ),
];
