import { type Gateway, INTENT } from './gateway.ts';
import { memberPayload } from './payloads.ts';
import type { Posted } from './protocol.ts';
import type { MessageDraft } from './rules/messages.ts';
import {
  type Attachment,
  COMPONENT,
  type Component,
  type Embed,
  everyComponent,
  FLAG,
  type Message,
  type User,
} from './shapes.ts';
import { fileName, storedComponents } from './stored-components.ts';
import { type Channel, channelById, forgetOldest, personById, type StoredFile, type World } from './world.ts';

const REPLY = 19;
const KEPT_MESSAGES = 5_000;
const KEPT_FILES = 100;

export interface UploadedFile {
  /** The form field, such as `files[0]`. */
  field: string;
  name: string;
  type: string;
  bytes: Uint8Array;
}

interface NewMessage {
  channel: Channel;
  author: User;
  draft: MessageDraft;
  files?: readonly UploadedFile[];
  onlyFor?: Posted['onlyFor'];
  interaction?: string | null;
  /** Fields that depend on where the message comes from. */
  extra?: Partial<Message>;
  /** The message that it replies to. */
  repliesTo?: Message | undefined;
}

export function postMessage(world: World, gateway: Gateway, given: NewMessage): Posted {
  const {
    channel,
    author,
    draft,
    files = [],
    onlyFor = null,
    interaction = null,
    extra = {},
    repliesTo,
  } = given;
  const attachments = store(world, draft, files);
  const kept = FLAG.componentsV2 | (1 << 2) | (1 << 12);
  const message: Message = {
    id: world.snowflake(),
    type: 0,
    channel_id: channel.id,
    author,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    ...mentions(world, draft, repliesTo),
    pinned: false,
    tts: false,
    ...(draft.nonce != null && { nonce: draft.nonce }),
    ...(repliesTo && {
      type: REPLY,
      message_reference: { type: 0, message_id: repliesTo.id, channel_id: channel.id },
      referenced_message: withoutReference(repliesTo),
    }),
    ...extra,
    ...contentOf(world, draft, attachments),
    flags: ((draft.flags ?? 0) & kept) | (extra.flags ?? 0) | (onlyFor ? FLAG.ephemeral : 0),
  };
  const { where, owner } = channel;
  const posted: Posted = { message, where, conversation: owner, onlyFor, interaction, earlier: [] };
  world.posted.set(message.id, posted);
  forgetOldest(world.posted, Math.min(KEPT_MESSAGES, world.keeps));
  announce(world, gateway, 'MESSAGE_CREATE', posted);
  return posted;
}

export function editMessage(
  world: World,
  gateway: Gateway,
  posted: Posted,
  draft: MessageDraft,
  files: readonly UploadedFile[] = [],
): Posted {
  const before = posted.message;
  const wanted = draft.attachments?.map(({ id }) => id);
  const keptFiles = before.attachments.filter(({ id }) => !wanted || wanted.includes(id));
  const attachments = [...keptFiles, ...store(world, draft, files)];
  const wasLoading = (before.flags & FLAG.loading) !== 0;
  const becomesV2 = (draft.flags ?? 0) & FLAG.componentsV2;
  if (!wasLoading) posted.earlier.push(before);
  posted.message = {
    ...before,
    ...(becomesV2 && { content: '', embeds: [] }),
    ...contentOf(world, draft, attachments),
    attachments,
    ...mentions(world, { ...draft, content: draft.content ?? before.content }),
    flags: (before.flags & ~FLAG.loading) | becomesV2,
    edited_timestamp: wasLoading ? null : new Date(world.clock.now()).toISOString(),
  };
  announce(world, gateway, 'MESSAGE_UPDATE', posted);
  return posted;
}

export function removeMessage(world: World, gateway: Gateway, { message, onlyFor }: Posted) {
  world.posted.delete(message.id);
  world.pins.delete(message.id);
  for (const { id } of message.attachments) world.files.delete(id);
  world.emit({ kind: 'deleted', message: message.id });
  const channel = channelById(world, message.channel_id);
  if (!channel?.botPresent || onlyFor) return;
  const guild = channel.guild?.id;
  const ids = { id: message.id, channel_id: message.channel_id, ...(guild && { guild_id: guild }) };
  gateway.dispatch('MESSAGE_DELETE', ids, { guild: guild ?? null, intent: intentOf(channel) });
}

/** Tells of a message that has changed. */
export const announceChange = (world: World, gateway: Gateway, posted: Posted): void =>
  announce(world, gateway, 'MESSAGE_UPDATE', posted);

function announce(world: World, gateway: Gateway, event: string, posted: Posted) {
  world.emit({ kind: 'message', posted: { ...posted, earlier: [...posted.earlier] } });
  const channel = channelById(world, posted.message.channel_id);
  if (!channel?.botPresent || posted.onlyFor) return;
  const guild = channel.guild?.id ?? null;
  const where = { channel_type: channel.type, ...(guild && { guild_id: guild, ...memberOf(world, posted) }) };
  const data = { ...posted.message, ...where };
  const veiled = { ...veiledFrom(world, posted), ...where };
  gateway.dispatch(event, data, { guild, intent: intentOf(channel), veiled });
}

/** A message within another one names no third. */
const withoutReference = ({ referenced_message: _, ...message }: Message): Message => message;

/** Who a person is in the server where they wrote something. */
function memberOf(world: World, { message }: Posted) {
  const person = personById(world, message.author.id);
  const guild = channelById(world, message.channel_id)?.guild;
  if (!person || !guild) return {};
  const { user: _user, permissions: _permissions, ...member } = memberPayload(world, person, guild);
  return { member };
}

/**
 * A message as a bot gets it that may not read every one: without what it says, but for the bot's own, for those that
 * mention it and for direct messages.
 */
export function veiledFrom(world: World, { message, where }: Pick<Posted, 'message' | 'where'>): Message {
  const { author, mentions } = message;
  if (where === 'bot-dm' || [author, ...mentions].some(({ id }) => id === world.bot.id)) return message;
  return { ...message, content: '', embeds: [], components: [], attachments: [] };
}

export const intentOf = (channel: Channel) => (channel.guild ? INTENT.guildMessages : INTENT.directMessages);

/** The fields of a message that a request sets; what it leaves out stays as it was. */
function contentOf(world: World, draft: MessageDraft, attachments: Attachment[]): Partial<Message> {
  const { content, embeds, components } = draft;
  return {
    ...(content !== undefined && { content: content ?? '' }),
    ...(embeds !== undefined && {
      embeds: (embeds ?? []).map((embed) => storedEmbed(embed as Embed)),
    }),
    ...(components !== undefined && {
      components: storedComponents(world, (components ?? []) as Component[], attachments),
    }),
    ...(attachments.length > 0 && { attachments }),
  };
}

const storedEmbed = (embed: Embed): Embed => ({
  ...embed,
  type: 'rich',
  ...(embed.fields && { fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
});

const FILE_FIELD = /^files\[(\d{1,2})\]$/;

function store(world: World, draft: MessageDraft, files: readonly UploadedFile[]): Attachment[] {
  return files.map((file) => {
    const number = FILE_FIELD.exec(file.field)?.[1];
    const described = draft.attachments?.find(({ id }) => id === number);
    const attachment = keepFile(world, { ...file, name: described?.filename ?? file.name });
    return { ...attachment, ...(described?.description && { description: described.description }) };
  });
}

/** A file that somebody sent, as Discord keeps it. */
export function keepFile(
  world: World,
  { name, type, bytes }: Pick<StoredFile, 'name' | 'type' | 'bytes'>,
): Attachment {
  const stored: StoredFile = { id: world.snowflake(), name: fileName(name), type, bytes };
  world.files.set(stored.id, stored);
  forgetOldest(world.files, Math.min(KEPT_FILES, world.keeps));
  return attachmentOf(world, stored);
}

export function attachmentOf(world: World, { id, name, type, bytes }: StoredFile): Attachment {
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(name)}`;
  return { id, filename: name, size: bytes.length, url, proxy_url: url, content_type: type };
}

/** Who would be notified: what the text names and `allowed_mentions` lets through. */
function mentions(
  world: World,
  draft: MessageDraft,
  repliesTo?: Message,
): Pick<Message, 'mentions' | 'mention_roles' | 'mention_everyone'> {
  const texts = [...everyComponent((draft.components ?? []) as Component[])]
    .filter(({ type }) => type === COMPONENT.text)
    .map(({ content }) => content ?? '');
  const said = [draft.content ?? '', ...texts].join('\n');
  const allowed = draft.allowed_mentions;
  const may = (kind: string) => !allowed || (allowed.parse ?? []).includes(kind);
  const people = [world.bot, ...Object.values(world.people).map(({ user }) => user)];
  const names = (id: string) => said.includes(`<@${id}>`) || said.includes(`<@!${id}>`);
  const roles = world.guilds
    .flatMap(({ id, roles }) => [id, ...roles.map((role) => role.id)])
    .filter((id) => said.includes(`<@&${id}>`));
  return {
    mentions: people.filter(
      ({ id }) =>
        (names(id) && (may('users') || allowed?.users?.includes(id))) ||
        (id === repliesTo?.author.id && (allowed?.replied_user ?? !allowed)),
    ),
    mention_roles: roles.filter((id) => may('roles') || allowed?.roles?.includes(id)),
    mention_everyone: may('everyone') && /@(everyone|here)/.test(said),
  };
}
