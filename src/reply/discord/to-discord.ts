import {
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { isShown } from '../../text/visible.ts';
import { chart } from '../chart.ts';
import { exportFile } from '../export/index.ts';
import { languageFor } from '../languages/index.ts';
import type { ReplyLanguage } from '../languages/language.ts';
import { LIMITS, LONGEST_LABEL } from '../limits.ts';
import { printLine } from '../print.ts';
import { reference } from '../reference/index.ts';
import { type Block, type Button, type Piece, type Reply, say, small as smallLine } from '../reply.ts';
import { encodeState, needsAsked } from '../state.ts';
import { fileOf, type TextFile } from '../text-file.ts';
import { blockQuote, quoteLength } from './block-quote.ts';
import { carry } from './carried.ts';
import { type Brevity, type Markdown, markdown } from './markdown.ts';
import { faultsOf } from './measure.ts';
import { selectRow } from './select.ts';

type ExcerptBlock = Extract<Block, { kind: 'excerpt' }>;
type Component = APIMessageTopLevelComponent;

/** The body of a message with Components V2. No text of it can mention anybody. */
export interface DiscordMessage {
  readonly components: readonly Component[];
  /** UTF-8 texts that the components name. */
  readonly files: readonly TextFile[];
  /** How many excerpts and lines of the reply it has no room for. */
  readonly leftOut?: number;
}

/** Left free for the marks of cuts and for the name of the one who shares it. */
const SPARE = { text: 150, components: 1 };
/** Left free of the 4,000 characters where excerpts are cut. */
const RESERVE = 200;
/** The longest names and titles, and the longest addresses, of each attempt to make a reply fit. */
const SHORTEST: Brevity = { longestLabel: 40, longestUrl: 100 };
const ATTEMPTS: readonly Brevity[] = [
  { longestLabel: LONGEST_LABEL, longestUrl: LIMITS.url },
  { longestLabel: 80, longestUrl: LIMITS.url },
  SHORTEST,
];

/**
 * A reply as Discord's components, within Discord's limits whatever the sources hold. What is too long is shortened in
 * this order: excerpts at the ends of sentences, names and titles, the buttons of the last excerpts; then the last
 * excerpts are left out, then the last lines, and the reply says how many.
 * @param locale whose words frame the excerpts, as Discord names it; English where Verbatim does not speak it
 */
export function toDiscord(reply: Reply, locale = 'en-GB'): DiscordMessage {
  const language = languageFor(locale);
  const write = (blocks: Reply, brevity: Brevity): DiscordMessage | undefined => {
    const message = composeCarrying(blocks, markdown(language, brevity));
    return faultsOf(message, SPARE).length === 0 ? message : undefined;
  };
  for (const brevity of ATTEMPTS) {
    const message = write(reply, brevity);
    if (message) return message;
  }
  const order = [
    ...reply.filter(({ kind }) => kind === 'excerpt').reverse(),
    ...reply.filter((block) => block.kind !== 'excerpt' && isText(block)).reverse(),
  ];
  for (let leftOut = 1; leftOut <= order.length; leftOut++) {
    const gone = new Set(order.slice(0, leftOut));
    const kept = reply.filter((block) => !gone.has(block));
    const foot = kept.findIndex((block) => !isText(block));
    const note = smallLine(say('notShown', { n: leftOut }));
    const message = write(foot < 0 ? [...kept, note] : kept.toSpliced(foot, 0, note), SHORTEST);
    if (message) return { ...message, leftOut };
  }
  throw new RangeError('a reply that does not fit without its words');
}

function compose(reply: Reply, medium: Markdown): DiscordMessage {
  const lines = new Map(reply.map((block) => [block, printLines(block, medium)]));
  const roomOf = excerptRooms(reply, lines);
  const components: Component[] = [];
  const files: TextFile[] = [];
  let text: string[] = [];
  const flush = (): void => {
    const joined = text.join('\n');
    if (isShown(joined)) components.push(display(joined));
    text = [];
  };
  for (const [at, block] of reply.entries()) {
    if (block.kind === 'asked' && !block.line) continue;
    const file = fileOf(block, medium.language);
    if (isText(block) && block.kind !== 'excerpt' && !file) text.push(lines.get(block) ?? '');
    else {
      if (block.kind === 'table') text.push(lines.get(block) ?? '');
      flush();
      if (file) files.push(file);
      components.push(
        ...(file
          ? [fileComponent(file)]
          : componentsOf(block, medium, lines.get(block) ?? '', roomOf.get(block) ?? 0, at)),
      );
    }
  }
  flush();
  return { components: withinCount(components), files };
}

/** The message with what it answers in its ids; where they have no room for it, without the buttons that need it. */
function composeCarrying(reply: Reply, medium: Markdown): DiscordMessage {
  const message = compose(reply, medium);
  const asked = reply.find((block) => block.kind === 'asked')?.asked;
  if (!asked) return message;
  const components = carry(message.components, asked);
  return components ? { ...message, components } : compose(reply.map(withoutNeedy), medium);
}

const withoutNeedy = (block: Block): Block =>
  block.kind === 'buttons'
    ? { ...block, buttons: block.buttons.filter(({ state }) => !needsAsked(state)) }
    : block;

/** How many characters each excerpt may have as it is written: what short ones leave is for the longer ones. */
function excerptRooms(reply: Reply, lines: ReadonlyMap<Block, string>): Map<Block, number> {
  const fixed = reply.reduce((sum, block) => sum + (lines.get(block) ?? '').length + 1, 0);
  const lengths = reply
    .filter((block) => block.kind === 'excerpt')
    .map((block) => ({ block, length: quoteLength(block) }))
    .sort((a, b) => a.length - b.length);
  let room = Math.max(0, LIMITS.message.text - RESERVE - fixed);
  return new Map(
    lengths.map(({ block, length }, at) => {
      const own = Math.min(length, Math.floor(room / (lengths.length - at)));
      room -= own;
      return [block, own];
    }),
  );
}

/** Where there are too many components, the last excerpts lose their buttons: their words come first. */
function withinCount(components: readonly Component[]): Component[] {
  const kept = [...components];
  const isOver = (): boolean => countAll(kept) > LIMITS.message.components - SPARE.components;
  for (let at = kept.length - 1; at >= 0 && isOver(); at--) {
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

type Pressed = Extract<Block, { kind: 'buttons' | 'styles' | 'choices' | 'roles' | 'people' | 'channels' }>;
const PRESSED: ReadonlySet<Block['kind']> = new Set([
  'buttons',
  'styles',
  'choices',
  'roles',
  'people',
  'channels',
]);
/** Whether a block is read, rather than pressed. */
const isText = (block: Block): block is Exclude<Block, Pressed> => !PRESSED.has(block.kind);

/** @param lines what the block writes besides its excerpt */
function componentsOf(block: Block, medium: Markdown, lines: string, room: number, at: number): Component[] {
  switch (block.kind) {
    case 'excerpt':
      return [container(block, medium, lines, room, at)];
    case 'buttons':
      return row(block.buttons, medium, at);
    case 'styles':
    case 'choices':
    case 'roles':
    case 'people':
    case 'channels':
      return [selectRow(block, medium.language, at * LIMITS.row.buttons)];
    default:
      return [];
  }
}

const fileComponent = ({ name }: TextFile): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** What a block writes besides its excerpt. */
function printLines(block: Block, medium: Markdown): string {
  if (!isText(block)) return '';
  if (block.kind === 'file' || block.kind === 'csv') return '';
  if (block.kind === 'table') return printLine([exportedPhrase(block, medium.language)], medium);
  if (block.kind === 'asked') return block.line ? small(printLine(block.line, medium), true) : '';
  if (block.kind === 'reference') return fileOf(block) ? '' : codeBlock(reference(block.source, block.style));
  if (block.kind === 'chart') return codeBlock(chart(block.bars));
  if (block.kind === 'line') return small(printLine(block.line, medium), block.small === true);
  return block.lines
    .map((line, at) => small(printLine(line, medium), at > 0 || block.lines.length === 1))
    .join('\n');
}

function exportedPhrase(
  { finds, format, of = finds.length }: Extract<Block, { kind: 'table' }>,
  language: ReplyLanguage,
): Piece {
  const { count } = exportFile(finds, format, language);
  return count < of ? say('exportedSome', { n: count, of }) : say('exported', { n: count });
}

/** A block to copy from. Nothing is escaped in it, so a grave accent, which could end it, becomes an apostrophe. */
const codeBlock = (text: string): string => `\`\`\`\n${text.replaceAll('`', "'")}\n\`\`\``;

const small = (text: string, isSmall: boolean): string => (isSmall ? `-# ${text}` : text);

function container(
  block: ExcerptBlock,
  medium: Markdown,
  lines: string,
  room: number,
  at: number,
): APIContainerComponent {
  const text = `${blockQuote(block, medium, room)}\n${lines}`;
  return {
    type: ComponentType.Container,
    components: [display(text), ...row(block.buttons, medium, at)],
  };
}

/** Half a character, which cannot be sent, is shown as a broken one. */
const display = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content: content.toWellFormed(),
});

/**
 * A row of buttons; none where there is no button.
 * @param at the block's place in the reply, which keeps the ids of its buttons apart from those of other blocks
 */
function row(buttons: readonly Button[], { language }: Markdown, at: number) {
  const components = buttons.slice(0, LIMITS.row.buttons).map(
    ({ label, state }, place): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: language.phrase(label),
      custom_id: encodeState(state, at * LIMITS.row.buttons + place),
    }),
  );
  return components.length > 0 ? [{ type: ComponentType.ActionRow as const, components }] : [];
}
