import { ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';

/**
 * All that a message says, as its reader sees it, part by part: its own text, its components, its embeds, and the same of
 * what it forwards.
 */
export const wordsOf = (message: Told & Partial<Pick<Message, 'messageSnapshots'>>): string =>
  [message, ...(message.messageSnapshots?.values() ?? [])].flatMap(partsOf).join('\n\n');

type Told = Pick<MessageSnapshot, 'content' | 'components' | 'embeds'>;

const partsOf = ({ content, components, embeds }: Told) =>
  [content ?? '', ...(components ?? []).flatMap(textsIn), ...(embeds ?? []).flatMap(textsOfEmbed)].filter(
    (part) => part.trim() !== '',
  );

interface Shown {
  readonly type: number;
  readonly content?: unknown;
  readonly components?: readonly Shown[];
}

/** The texts of a component and of those inside it; names of buttons are none. */
function textsIn(component: Shown): string[] {
  const own = component.type === ComponentType.TextDisplay ? [String(component.content)] : [];
  return [...own, ...(component.components ?? []).flatMap(textsIn)];
}

const textsOfEmbed = ({ author, title, description, fields, footer }: Embed): string[] => [
  author?.name ?? '',
  title ?? '',
  description ?? '',
  ...fields.flatMap(({ name, value }) => [name, value]),
  footer?.text ?? '',
];
