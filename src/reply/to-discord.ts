import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { REFERENCE_STYLES } from '../answer/answer.ts';
import type { Excerpt } from '../corpus/excerpt.ts';
import { overlaps, type Span, trim } from '../text/span.ts';
import { chart } from './chart.ts';
import { escapeMarkdown } from './escape.ts';
import { fitExcerpt } from './fit.ts';
import { languageFor } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { LIMITS } from './limits.ts';
import { type Medium, printLine } from './print.ts';
import { reference } from './reference/index.ts';
import { type Block, type Button, type Line, type Reply, say } from './reply.ts';
import { encodeState } from './state.ts';
import { fileOf, type TextFile } from './text-file.ts';

type ExcerptBlock = Extract<Block, { kind: 'excerpt' }>;
type Component = APIMessageTopLevelComponent;

/** Discord's Markdown, in which everything from outside shows as it stands. */
const markdown = (language: Language) =>
  ({
    plain: (text) => escapeMarkdown(text),
    marks: (phrase) => phrase.replaceAll('++', '**'),
    link: (label, url) => (safeUrl(url) === undefined ? '' : `[${label}](${safeUrl(url)})`),
    language,
  }) satisfies Medium;
type Markdown = ReturnType<typeof markdown>;

/** An http(s) address that cannot leave its parentheses. */
function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const safe = href.replace(/[()[\]<>*_~`|\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return safe.length <= LIMITS.url ? safe : undefined;
}

/** The body of a message with Components V2. No text of it can mention anybody. */
export interface DiscordMessage {
  readonly components: Component[];
  /** UTF-8 texts that the components name. */
  readonly files: readonly TextFile[];
}

/** Left free of the 4,000 characters: for the marks of cuts, and for the name of the one who shares it. */
const RESERVE = 200;

/**
 * A reply as Discord's components, within Discord's limits whatever the sources hold.
 * @param locale whose words frame the excerpts, as Discord names it; English where Verbatim does not speak it
 */
export function toDiscord(reply: Reply, locale = 'en-GB'): DiscordMessage {
  const medium = markdown(languageFor(locale));
  const excerpts = reply.filter((block) => block.kind === 'excerpt');
  const fixed = reply.reduce((sum, block) => sum + printLines(block, medium).length + 1, 0);
  const room = Math.floor((LIMITS.message.text - RESERVE - fixed) / Math.max(1, excerpts.length));
  const components: Component[] = [];
  const files: TextFile[] = [];
  let text: string[] = [];
  const flush = (): void => {
    if (text.length > 0) components.push(display(text.join('\n')));
    text = [];
  };
  for (const [at, block] of withinText(reply, medium).entries()) {
    const file = fileOf(block);
    if (file) files.push(file);
    if (printed(block)) text.push(printLines(block, medium));
    else {
      flush();
      components.push(...(file ? [fileComponent(file)] : componentsOf(block, medium, room, at)));
    }
  }
  flush();
  return { components: withinCount(components), files };
}

/** Where there are too many components, the last excerpts lose their buttons: their words come first. */
function withinCount(components: readonly Component[]): Component[] {
  const kept = [...components];
  for (let at = kept.length - 1; at >= 0 && countAll(kept) > LIMITS.message.components; at--) {
    const component = kept[at];
    if (component?.type !== ComponentType.Container) continue;
    const texts = component.components.filter(({ type }) => type !== ComponentType.ActionRow);
    kept[at] = { ...component, components: texts };
  }
  return kept;
}

const countAll = (components: readonly object[]): number =>
  components.reduce(
    (sum, component) =>
      sum + 1 + ('components' in component ? countAll(component.components as readonly object[]) : 0),
    0,
  );

/** Whether a block is text alone. */
const printed = (block: Block): boolean =>
  block.kind === 'line' ||
  block.kind === 'chart' ||
  (block.kind === 'reference' && fileOf(block) === undefined);

function componentsOf(block: Block, medium: Markdown, room: number, at: number): Component[] {
  switch (block.kind) {
    case 'excerpt':
      return [container(block, medium, room, at)];
    case 'buttons':
      return row(block.buttons, medium, at);
    case 'styles':
      return [stylesSelect(block, medium, at)];
    default:
      return [];
  }
}

const fileComponent = ({ name }: TextFile): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** Lists are short by construction; should lines alone ever pass the limit, the last ones are left out. */
function withinText(reply: Reply, medium: Markdown): Block[] {
  let used = 0;
  return reply.filter((block) => {
    const written = printLines(block, medium);
    used += written.length + 1;
    return used <= LIMITS.message.text - RESERVE || written === '';
  });
}

/** What a block writes besides its excerpt. */
function printLines(block: Block, medium: Markdown): string {
  if (block.kind === 'buttons' || block.kind === 'styles' || block.kind === 'file') return '';
  if (block.kind === 'reference') return fileOf(block) ? '' : codeBlock(reference(block.source, block.style));
  if (block.kind === 'chart') return codeBlock(chart(block.bars));
  if (block.kind === 'line') return small(printLine(block.line, medium), block.small === true);
  return block.lines
    .map((line, at) => small(printLine(line, medium), at > 0 || block.lines.length === 1))
    .join('\n');
}

/** A block to copy from. Nothing is escaped in it, so a grave accent, which could end it, becomes an apostrophe. */
const codeBlock = (text: string): string => `\`\`\`\n${text.replaceAll('`', "'")}\n\`\`\``;

const small = (text: string, isSmall: boolean): string => (isSmall ? `-# ${text}` : text);

function container(block: ExcerptBlock, medium: Markdown, room: number, at: number): APIContainerComponent {
  const text = `${blockQuote(block, medium, room)}\n${printLines(block, medium)}`;
  return {
    type: ComponentType.Container,
    components: [display(text), ...row(block.buttons, medium, at)],
  };
}

/** The excerpt behind `> `, its highlights bold; `[…]` stands on a line of its own, outside the block. */
function blockQuote({ excerpt, highlights }: ExcerptBlock, medium: Markdown, room: number): string {
  const print = (...line: Line): string => printLine(line, medium);
  const quote = (part: Excerpt): string => `> ${emphasise(part, highlights).replaceAll('\n', '\n> ')}`;
  const fitted = fitExcerpt(excerpt, highlights, (part) => quote(part).length <= room);
  if (!fitted) return print(say('tooLong', { n: excerpt.text.length }));
  return [
    ...(fitted.cutBefore ? [print(say('cutBefore'))] : []),
    quote(fitted.excerpt),
    ...(fitted.cutAfter ? [print(say('cutAfter'))] : []),
  ].join('\n');
}

/** The excerpt's own characters, escaped, with bold marks around the highlights within it. */
function emphasise(part: Excerpt, highlights: readonly Span[]): string {
  const { text } = part.source;
  let written = '';
  let at = part.start;
  for (const highlight of highlights) {
    if (!overlaps(highlight, part)) continue;
    const { start, end } = trim(text, {
      start: Math.max(highlight.start, at),
      end: Math.min(highlight.end, part.end),
    });
    if (start >= end) continue;
    written += `${escapeMarkdown(text.slice(at, start), at === part.start)}**${escapeMarkdown(text.slice(start, end), false)}**`;
    at = end;
  }
  return written + escapeMarkdown(text.slice(at, part.end), at === part.start);
}

const display = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

/**
 * A row of buttons; one whose state does not fit its id is left out, and a row without buttons too.
 * @param at the block's place in the reply, which keeps the ids of its buttons apart from those of other blocks
 */
function row(buttons: readonly Button[], { language }: Markdown, at: number) {
  const components = buttons
    .slice(0, LIMITS.row.buttons)
    .flatMap(({ label: key, state }, place): APIButtonComponentWithCustomId[] => {
      const custom_id = encodeState(state, at * LIMITS.row.buttons + place);
      if (custom_id === undefined) return [];
      const label = language.phrase(key);
      return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id }];
    });
  return components.length > 0 ? [{ type: ComponentType.ActionRow as const, components }] : [];
}

const stylesSelect = (
  { state, chosen }: Extract<Block, { kind: 'styles' }>,
  { language }: Markdown,
  at: number,
): APIActionRowComponent<APIStringSelectComponent> => ({
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: encodeState(state, at * LIMITS.row.buttons) ?? '',
      placeholder: language.phrase('chooseStyle'),
      options: REFERENCE_STYLES.map((style) => ({
        label: language.phrase(style),
        value: style,
        default: style === chosen,
      })),
    },
  ],
});
