import { excerpt } from '../../corpus/excerpt.ts';
import { languageOf } from '../../languages/index.ts';
import { cover, overlaps, type Span, slice } from '../../text/span.ts';
import type { Find } from '../found.ts';

/** What gives a cause, by the language of the source. */
const CAUSES: ReadonlyMap<string, RegExp> = new Map([
  ['en', /\b(?:because|due to|owing to|as a result|the reason|that is why|therefore|thanks to)\b|, so\b/iu],
  ['es', /\b(?:porque|debido a|por eso|ya que|puesto que|a causa de|gracias a)(?!\p{L})/iu],
  ['fr', /\b(?:parce qu|en raison d|à cause d|c['’]est pourquoi|grâce à|puisqu)|, car\b/iu],
  ['de', /\b(?:weil|denn|deshalb|deswegen|daher|aufgrund|wegen)\b/iu],
  ['pt', /\b(?:porque|devido a|por isso|por causa d|graças a|já que)/iu],
]);
/** "Because of that, the park was shut": the cause stands before. */
const POINTS_BACK =
  /^(?:because of (?:this|that)|for (?:this|that) reason|that is why|therefore|as a result|por eso|por isso|c['’]est pourquoi|deshalb|deswegen|daher)(?!\p{L})/iu;
/** A cause stands so few sentences behind, and is shown together with what it is the cause of while both are no longer. */
const FARTHEST = 2;
const LONGEST = 900;

/**
 * Why something was, where the sentence that tells of it gives no cause and one of the next two does, in the same
 * paragraph or the one behind it: both are marked.
 */
export function withCause(find: Find): Find {
  const { shelved, passage, highlights } = find;
  const { text, language, passages } = shelved.source;
  const causes = CAUSES.get(languageOf(language).tag);
  const last = highlights.at(-1);
  const paragraphs = shelved.document.paragraphs;
  const own = paragraphs[passage.number - 1]?.sentences ?? [];
  const givesCause = (span: Span): boolean => causes?.test(slice(text, span)) === true;
  const told = last ? own.findIndex((one) => overlaps(one, last)) : -1;
  const before = own[told - 1];
  if (last && before && POINTS_BACK.test(slice(text, last)))
    return { ...find, highlights: [before, ...highlights] };
  if (!causes || !last || own.some((one) => overlaps(one, last) && givesCause(one))) return find;
  const next = passages[passage.number];
  const isNear = next !== undefined && next.section?.start === passage.section?.start && !next.caption;
  const within = own.filter(({ start }) => start >= last.end);
  const behind = isNear && !own.some(givesCause) ? (paragraphs[next.number - 1]?.sentences ?? []) : [];
  const cause = [...within.slice(0, FARTHEST), ...behind.slice(0, 1)].find(givesCause);
  if (!cause) return find;
  const whole = cover(find.excerpt, cause.end > passage.span.end && next ? next.span : cause);
  if (whole.end - whole.start > LONGEST) return find;
  return { ...find, excerpt: excerpt(shelved.source, whole), highlights: [...highlights, cause] };
}
