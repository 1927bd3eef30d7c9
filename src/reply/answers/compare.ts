import type { Answer } from '../../answer/answer.ts';
import type { Account } from '../../answer/found.ts';
import type { Shelved } from '../../search/index.ts';
import { pageOf } from '../pager.ts';
import {
  type Block,
  joined,
  type Line,
  line,
  type Reply,
  say,
  small,
  typed,
  wordsOfExcerpt,
} from '../reply.ts';
import type { View } from '../view.ts';
import { titleOf } from './citation.ts';
import { findBlock, shortButtons } from './find.ts';

/** Names of sources or speakers in one line. */
const MOST_NAMES = 5;

/** What each source says, a few to a page; under the last ones, which sources say nothing. */
export function comparedReply(
  { accounts, silent }: Extract<Answer, { kind: 'compared' }>,
  view: View,
): Reply {
  const { shown, foot } = pageOf(accounts, view);
  return [
    line(say('compared', { n: accounts.length, typed: joined(view.asked.map(typed), 'apart') })),
    ...shown.map(({ find, speakers }) => findBlock(find, shortButtons(find), speakerLine(speakers))),
    ...silentLine(silent),
    ...foot,
  ];
}

function speakerLine(speakers: Account['speakers']): Line[] {
  if (speakers.length === 0) return [];
  return [[say('quotesOnIt', { names: listed(speakers.map(wordsOfExcerpt)) })]];
}

const silentLine = (silent: readonly Shelved[]): Block[] =>
  silent.length === 0
    ? []
    : [
        small(
          say('silent', { n: silent.length, names: listed(silent.map(({ source }) => titleOf(source))) }),
        ),
      ];

/** Some of the pieces, and how many more there are. */
function listed(pieces: Line): Line {
  const shown = pieces.slice(0, MOST_NAMES);
  const more = pieces.length - shown.length;
  return joined([...shown, ...(more > 0 ? [say('more', { n: more })] : [])], 'comma');
}
