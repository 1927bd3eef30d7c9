import type { ReplyLanguage } from '../languages/language.ts';
import type { Medium } from '../print.ts';
import { escapeMarkdown } from './escape.ts';

/** How short names, titles and addresses are to be, in UTF-16 units. */
export interface Brevity {
  readonly longestLabel: number;
  readonly longestUrl: number;
}

/** Discord's Markdown, in which everything from outside shows as it stands. */
export const markdown = (language: ReplyLanguage, { longestLabel, longestUrl }: Brevity) =>
  ({
    plain: (text) => escapeMarkdown(text),
    marks: (phrase) => phrase.replaceAll('++', '**'),
    link(label: string, address: string) {
      const url = safeUrl(address, longestUrl);
      return url === undefined ? '' : `[${label}](${url})`;
    },
    language,
    longestLabel,
  }) satisfies Medium;
export type Markdown = ReturnType<typeof markdown>;

/** An http(s) address that cannot leave its parentheses. */
function safeUrl(url: string, longest: number): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const safe = href.replace(/[()[\]<>*_~`|\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return safe.length <= longest ? safe : undefined;
}
