import type { Answer } from '../../answer/answer.ts';
import type { Find, Searched } from '../../answer/found.ts';
import type { Excerpt } from '../../corpus/excerpt.ts';
import type { Person } from '../../library/index.ts';
import { pageOf } from '../pager.ts';
import {
  type Block,
  type Button,
  field,
  joined,
  type Line,
  line,
  type Piece,
  type Reply,
  say,
  small,
  typed,
  wordsOfExcerpt,
} from '../reply.ts';
import type { View } from '../view.ts';
import { citation } from './citation.ts';
import { originalReply, proofReply, referenceReply } from './cite.ts';
import { comparedReply } from './compare.ts';
import { tableOf } from './exported.ts';
import { figuresReply } from './figures.ts';
import { findBlock, fullButtons, shortButtons } from './find.ts';
import { personReply } from './person.ts';
import { gradedReply, quizReply } from './quiz.ts';
import { readingReply } from './reading.ts';
import { timelineReply } from './timeline.ts';
import { verifiedReply } from './verify.ts';

/** Sources, people or problems in one list: as many as fit a message however long their names are. */
const LONGEST_LIST = 10;

const HINTS = {
  empty: 'hintEmpty',
  greeting: 'hintGreeting',
  tooLong: 'hintTooLong',
  onDiscord: 'hintOnDiscord',
  noQuiz: 'quizNone',
  timelineTopic: 'timelineTopic',
} as const;

/** The reply to any answer. */
export function toReply(answer: Answer, view: View): Reply {
  switch (answer.kind) {
    case 'found':
      return [
        ...searchedForLines(answer.searchedFor),
        ...(answer.open ?? []).map((question) => small(say('open', { typed: typed(question) }))),
        ...foundReply(answer.finds, view),
      ];
    case 'figures':
      return [...searchedForLines(answer.searchedFor), ...figuresReply(answer, view)];
    case 'near':
      return nearReply(answer, view);
    case 'nothing':
      return nothingReply(answer.searched, view, answer.verdict ? 'notInThese' : 'nothing');
    case 'verified':
      return verifiedReply(answer.check, view);
    case 'person':
      return personReply(answer, view);
    case 'timeline':
      return timelineReply(answer, view);
    case 'compared':
      return comparedReply(answer, view);
    case 'hint':
      return [line(say(HINTS[answer.hint]))];
    case 'which':
      return whichReply(answer.people, view);
    case 'passage':
      return [findBlock(answer.find, fullButtons(answer.find, 'passage'))];
    case 'source':
      return sourceReply(answer.find);
    case 'shelf':
      return shelfReply(answer, view);
    case 'proof':
      return proofReply(answer.proof);
    case 'unknownId':
      return [line(say(answer.reason === 'malformed' ? 'idMalformed' : 'idSourceGone'))];
    case 'original':
      return originalReply(answer.find);
    case 'reference':
      return referenceReply(answer);
    case 'checked':
      return checkedReply(answer, view);
    case 'reading':
      return readingReply(answer, view);
    case 'quiz':
      return quizReply(answer, view);
    case 'graded':
      return gradedReply(answer, view, false);
    case 'exported':
      return [tableOf(answer)];
    case 'help':
      return helpReply(view);
  }
}

/** Words that the user mistyped, as the shelf spells them. */
const searchedForLines = (respelled: readonly Excerpt[] = []): Block[] =>
  respelled.length === 0
    ? []
    : [small(say('searchedFor', { words: joined(respelled.map(wordsOfExcerpt), 'comma') }))];

function foundReply(finds: readonly Find[], view: View): Reply {
  const { shown, foot } = pageOf(finds, view);
  const buttons = (find: Find): Button[] =>
    shown.length === 1 ? fullButtons(find, 'read') : shortButtons(find);
  return [...shown.map((find) => findBlock(find, buttons(find))), ...foot];
}

function nearReply({ finds, searched }: Extract<Answer, { kind: 'near' }>, view: View): Reply {
  return [
    line(say('near', { typed: joined(view.asked.map(typed), 'apart') })),
    ...otherLanguageLines(searched),
    ...finds.map((find) => findBlock(find, shortButtons(find))),
  ];
}

function nothingReply(searched: Searched, view: View, key: 'nothing' | 'notInThese'): Reply {
  const { missing, nearest } = searched;
  return [
    line(say(key, { typed: joined(view.asked.map(typed), 'apart') })),
    small(searchedPhrase(searched)),
    ...otherLanguageLines(searched),
    ...(missing.length > 0
      ? [small(say('missing', { words: joined(missing.slice(0, LONGEST_LIST).map(typed), 'comma') }))]
      : []),
    ...(nearest.length > 0
      ? [small(say('nearest', { words: joined(nearest.map(wordsOfExcerpt), 'comma') }))]
      : []),
  ];
}

const otherLanguageLines = ({ otherLanguage }: Searched): Block[] =>
  otherLanguage ? [small(say('otherLanguage'))] : [];

/** What was searched: the period tells of the dated sources alone, which is said where others have no date. */
function searchedPhrase({ sources, dated, from, to }: Searched): Piece {
  if (from === undefined || to === undefined) return say('searched', { n: sources });
  const period = { from: date(from), to: date(to) };
  return dated < sources
    ? say('searchedDated', { n: dated, of: sources, ...period })
    : say('searchedPeriod', { n: sources, ...period });
}

const date = (date: string) => ({ kind: 'date', date }) as const;

function whichReply(people: readonly Person[], view: View): Reply {
  const shown = people.slice(0, LONGEST_LIST);
  return [
    line(say('which', { typed: joined(view.asked.map(typed), 'apart') })),
    ...shown.map((person) => line(say('item', { item: personLine(person) }))),
    ...rest(people.length),
  ];
}

const personLine = ({ name, role, quotations }: Person): Line =>
  joined([
    wordsOfExcerpt(name),
    ...(role ? [wordsOfExcerpt(role)] : []),
    say('quotations', { n: quotations.length }),
  ]);

const rest = (n: number): Block[] => (n > LONGEST_LIST ? [small(say('more', { n: n - LONGEST_LIST }))] : []);

function sourceReply(find: Find): Reply {
  const { source, annotations } = find.shelved;
  const counts = joined([
    say('passages', { n: source.passages.length }),
    say('quotations', { n: annotations.quotations.filter(({ speaker }) => speaker).length }),
    say('figures', { n: annotations.figures.length }),
  ]);
  const rights = source.rights === undefined ? [] : [[say('rights', { rights: field(source, 'rights') })]];
  return [findBlock(find, fullButtons(find, 'passage'), [counts, ...rights])];
}

function shelfReply({ shelf, leftOut }: Extract<Answer, { kind: 'shelf' }>, view: View): Reply {
  const { shown, foot } = pageOf(shelf, view);
  return [
    line(say('shelf', { n: shelf.length })),
    ...shown.map(({ source }) =>
      line(
        say('item', {
          item: [...citation(source), say('separator'), say('passages', { n: source.passages.length })],
        }),
      ),
    ),
    ...foot,
    ...(view.administrator && leftOut.length > 0
      ? [
          line(say('leftOut', { n: leftOut.length })),
          ...leftOut.slice(0, LONGEST_LIST).map((problem) => small({ kind: 'problem', problem })),
          ...rest(leftOut.length),
        ]
      : []),
  ];
}

/** The quotations of a message, a page of them, each with what became of it. Pages are messages here: none has a pager. */
function checkedReply({ checks, more }: Extract<Answer, { kind: 'checked' }>, view: View): Reply {
  if (checks.length === 0) return [line(say('noQuotations'))];
  const first = (view.page - 1) * view.perPage;
  const shown = checks.slice(first, first + view.perPage);
  return [
    ...(first === 0 ? [line(say('checked', { n: checks.length }))] : []),
    ...shown.flatMap(({ quote, answer }, at) => [
      line(say('checkedOne', { at: first + at + 1, typed: typed(quote) })),
      ...(answer.kind === 'nothing'
        ? [line(say('checkedNothing'))]
        : toReply(answer, { ...view, asked: [quote], page: 1, perPage: 1 })),
    ]),
    ...(more > 0 && first + shown.length === checks.length ? [small(say('uncheckedMore', { n: more }))] : []),
  ];
}

const helpReply = ({ commands }: View): Reply => [
  line(say('help')),
  ...commands.map((usage) => line({ kind: 'usage', usage })),
  small(say('helpPrivate')),
  small(say('helpFoot')),
];
