import type { DocumentLine } from '../draft.ts';
import { foldLine, phraseReason } from '../rules/phrases.ts';
import { type ListRun, RUNS } from '../rules/runs.ts';
import { isProse, isSentence, isTitleLike } from './shape.ts';
import { drop, isDropped, type Verdicts } from './verdict.ts';

const LONGEST_OPENER = 160;
const LONGEST_RUN = 80;
const CONFIRMED_WITHIN = 10;
/** Comments are believed to be some only below this many paragraphs of running text. */
const PARAGRAPHS_ABOVE_COMMENTS = 3;

/** Leaves out the lists that the table of runs describes, and teasers with their "Read more". */
export function dropRuns(
  lines: readonly DocumentLine[],
  before: Verdicts,
  claimed: ReadonlySet<number>,
): Verdicts {
  const verdicts = [...before];
  for (let at = 0; at < lines.length; at++) {
    if (claimed.has(at)) continue;
    const run = openedBy(lines, at, verdicts);
    if (!run) continue;
    const end = run.toTheEnd ? lines.length : runEnd(lines, at, verdicts, claimed);
    // A heading of a list with no list below it may be a heading of the article.
    const isAlone =
      end === at + 1 && end < lines.length && verdicts[end] === undefined && !openedBy(lines, end, verdicts);
    if (isAlone && !isDropped(verdicts[at])) continue;
    for (let inside = at; inside < end; inside++)
      if (!isDropped(verdicts[inside]) && !claimed.has(inside)) verdicts[inside] = drop(run.why);
    at = end - 1;
  }
  dropTeasers(lines, verdicts, claimed);
  return verdicts;
}

function openedBy(lines: readonly DocumentLine[], at: number, verdicts: Verdicts): ListRun | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length > LONGEST_OPENER) return undefined;
  const folded = foldLine(text);
  return RUNS.find(({ opens, confirms, toTheEnd }) => {
    if (!opens.test(folded)) return false;
    if (toTheEnd && proseAbove(lines, at, verdicts) < PARAGRAPHS_ABOVE_COMMENTS) return false;
    return (
      !confirms || lines.slice(at + 1, at + 1 + CONFIRMED_WITHIN).some((line) => confirms.test(line.text))
    );
  });
}

const proseAbove = (lines: readonly DocumentLine[], at: number, verdicts: Verdicts): number =>
  lines.slice(0, at).filter(({ text }, above) => verdicts[above] === undefined && isProse(text)).length;

function runEnd(
  lines: readonly DocumentLine[],
  opener: number,
  verdicts: Verdicts,
  claimed: ReadonlySet<number>,
): number {
  let end = opener + 1;
  for (; end < lines.length && end - opener < LONGEST_RUN; end++) {
    const line = lines[end];
    if (!line || claimed.has(end) || openedBy(lines, end, verdicts)) break;
    if (isDropped(verdicts[end])) continue;
    if (verdicts[end] !== undefined || isSentence(line.text)) break;
    const next = lines[end + 1];
    // A heading with running text below it belongs to that text.
    if (line.role === 'heading' && next && verdicts[end + 1] === undefined && isProse(next.text)) break;
  }
  return end;
}

/** A headline and a line that breaks off, above a "Read more". */
function dropTeasers(lines: readonly DocumentLine[], verdicts: Verdicts, claimed: ReadonlySet<number>): void {
  lines.forEach(({ text }, at) => {
    if (phraseReason(text) !== 'link to more') return;
    const above = lines[at - 1];
    if (!above || verdicts[at - 1] !== undefined || !/(?:\.{3}|…|\[…\])$/.test(above.text)) return;
    verdicts[at - 1] = drop('teaser of another story');
    const headline = lines[at - 2];
    if (headline && verdicts[at - 2] === undefined && !claimed.has(at - 2) && isTitleLike(headline.text))
      verdicts[at - 2] = drop('teaser of another story');
  });
}
