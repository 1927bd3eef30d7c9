import { nth } from '../../../text/nth.ts';
import { isCaption, isCaptionLabel } from '../../captions.ts';
import type { ArticleBlock, ArticleDraft, DocumentLine, Dropped, Fields } from '../draft.ts';
import { plainLinks } from '../rules/phrases.ts';
import { publisherHint } from '../rules/publishers.ts';
import { readHeader } from './header.ts';
import { isCutShort } from './lines.ts';
import { dropRuns } from './runs.ts';
import { articleStarts } from './split.ts';
import {
  CAPTION,
  drop,
  isDropped,
  judgeLines,
  type LineVerdict,
  READ_INTO,
  TEXT,
  type Verdicts,
} from './verdict.ts';

/**
 * The articles in a document's lines: furniture left out, header lines read into fields, the rest kept to the letter.
 * @param given what the document's own metadata says; it goes before what the lines say
 * @param options.single the lines are known to be one article
 * @param options.unnamed the lines are no page of a site that would name itself
 * @param options.titled a title was looked for already: besides it only what a letter is about is one
 * @param options.keeps lines that are text whatever they look like
 */
export function articlesIn(
  lines: readonly DocumentLine[],
  given: Fields = {},
  options: {
    readonly single?: boolean;
    readonly unnamed?: boolean;
    readonly titled?: boolean;
    readonly keeps?: ReadonlySet<DocumentLine>;
  } = {},
): ArticleDraft[] {
  const verdicts = markLabelledCaptions(lines, judgeLines(lines)).map((verdict, at) =>
    options.keeps?.has(nth(lines, at)) ? TEXT : verdict,
  );
  const starts = options.single ? [0] : articleStarts(lines, verdicts);
  const publisher =
    given.publisher ??
    (options.unnamed ? undefined : publisherHint(lines.map(({ text }) => plainLinks(text))));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const known = at === 0 ? given : withoutArticle(given);
    const fields = { ...known, ...(publisher ? { publisher } : {}) };
    return toDraft(lines.slice(start, end), verdicts.slice(start, end), fields, options);
  });
}

function markLabelledCaptions(lines: readonly DocumentLine[], verdicts: Verdicts): Verdicts {
  return verdicts.map((verdict, at) => {
    if (verdict !== undefined) return verdict;
    if (isCaptionLabel(lines[at]?.text ?? '')) return drop('label of a caption');
    return isCaptionLabel(lines[at - 1]?.text ?? '') ? CAPTION : undefined;
  });
}

/** The fields that hold for the whole page and not for its first article alone. */
function withoutArticle({
  title: _title,
  authors: _authors,
  url: _url,
  published: _published,
  ...page
}: Fields): Fields {
  return page;
}

function toDraft(
  lines: readonly DocumentLine[],
  judged: Verdicts,
  given: Fields,
  options: { readonly titled?: boolean; readonly unnamed?: boolean },
): ArticleDraft {
  const header = readHeader(lines, judged, given, options);
  const claimed = new Set(lines.flatMap((_, at) => (isClaimed(header.verdicts[at]) ? [at] : [])));
  const verdicts = dropRuns(lines, header.verdicts, claimed);
  const dropped: Dropped[] = lines.flatMap(({ number, text }, at) => {
    const verdict = verdicts[at];
    return verdict && 'drop' in verdict ? [{ line: number, text, why: verdict.drop }] : [];
  });
  return { fields: header.fields, blocks: blocksOf(lines, verdicts), dropped };
}

/** Lines that the header knows are never taken for part of a list. */
const isClaimed = (verdict: LineVerdict | undefined): boolean =>
  verdict !== undefined && ('keep' in verdict || verdict.drop.startsWith(READ_INTO));

function blocksOf(lines: readonly DocumentLine[], verdicts: Verdicts): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let joins = false;
  lines.forEach((line, at) => {
    if (isDropped(verdicts[at])) {
      joins = false;
      return;
    }
    const block = toBlock(line, verdicts, at);
    const last = blocks.at(-1);
    if (joins && last?.role === 'text' && block.role === 'text' && isCutShort(last.text, block.text))
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else blocks.push(block);
    joins = true;
  });
  return blocks;
}

function toBlock({ text, role, level }: DocumentLine, verdicts: Verdicts, at: number): ArticleBlock {
  const verdict = verdicts[at];
  const kept = verdict && 'keep' in verdict ? verdict.keep : undefined;
  const as = kept ?? role ?? (isCaption(text) ? 'caption' : 'text');
  return as === 'heading' ? { role: as, text, level: level ?? 2 } : { role: as, text };
}
