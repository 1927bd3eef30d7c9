/** The JSON that travels: Discord's objects as far as the sandbox and its page need them. Ids are snowflakes. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };

export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot: boolean;
  flags: number;
  public_flags: number;
  primary_guild: null;
}

/** Any component of a message or a modal, V1 and V2 alike; `type` says which fields stand. */
export interface Component {
  type: number;
  id?: number | null | undefined;
  custom_id?: string | null | undefined;
  style?: number | undefined;
  label?: string | null | undefined;
  description?: string | null | undefined;
  emoji?: { id?: string | null; name?: string | null; animated?: boolean } | null | undefined;
  url?: string | null | undefined;
  disabled?: boolean | null | undefined;
  placeholder?: string | null | undefined;
  min_values?: number | null | undefined;
  max_values?: number | null | undefined;
  min_length?: number | null | undefined;
  max_length?: number | null | undefined;
  required?: boolean | null | undefined;
  value?: string | null | undefined;
  options?: SelectOption[] | null | undefined;
  content?: string | undefined;
  components?: Component[] | undefined;
  component?: Component | undefined;
  accessory?: Component | undefined;
  accent_color?: number | null | undefined;
  spoiler?: boolean | null | undefined;
  divider?: boolean | null | undefined;
  spacing?: number | null | undefined;
  media?: Media | undefined;
  file?: Media | undefined;
  items?: { media: Media; description?: string | null; spoiler?: boolean | null }[] | undefined;
  channel_types?: number[] | null | undefined;
  /** What a select of people, roles or channels has picked. */
  default_values?: { id: string; type: string }[] | null | undefined;
  default?: boolean | null | undefined;
}

export interface Media {
  url: string;
}

export interface SelectOption {
  label: string;
  value: string;
  description?: string | null | undefined;
  default?: boolean | null | undefined;
  emoji?: Component['emoji'] | undefined;
}

export interface Embed {
  type?: string | null | undefined;
  title?: string | null | undefined;
  description?: string | null | undefined;
  url?: string | null | undefined;
  color?: number | null | undefined;
  timestamp?: string | null | undefined;
  author?: { name?: string | null; url?: string | null } | null | undefined;
  footer?: { text?: string | null } | null | undefined;
  image?: { url?: string | null } | null | undefined;
  thumbnail?: { url?: string | null } | null | undefined;
  fields?: { name: string; value: string; inline?: boolean | null }[] | null | undefined;
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string | undefined;
  description?: string | undefined;
}

export interface Message {
  id: string;
  type: number;
  channel_id: string;
  author: User;
  content: string;
  embeds: Embed[];
  components: Component[];
  attachments: Attachment[];
  flags: number;
  timestamp: string;
  edited_timestamp: string | null;
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
  pinned: boolean;
  tts: boolean;
  /** What its sender knows it by. */
  nonce?: string | number | undefined;
  application_id?: string | undefined;
  webhook_id?: string | undefined;
  interaction_metadata?: { id: string; type: number; user: User; [key: string]: unknown } | undefined;
  /** The message that it replies to. */
  referenced_message?: Message | undefined;
  message_reference?: { type: 0; message_id?: string; channel_id: string } | undefined;
  /** The thread that was started from it. */
  thread?: { id: string; name: string } | undefined;
}

export interface CommandOption {
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
  required?: boolean | null | undefined;
  autocomplete?: boolean | null | undefined;
  choices?: Choice[] | null | undefined;
  options?: CommandOption[] | null | undefined;
  min_value?: number | null | undefined;
  max_value?: number | null | undefined;
  min_length?: number | null | undefined;
  max_length?: number | null | undefined;
  channel_types?: number[] | null | undefined;
}

export interface Choice {
  name: string;
  value: string | number;
  name_localizations?: Record<string, string> | null | undefined;
}

export interface Command {
  id: string;
  application_id: string;
  guild_id?: string | undefined;
  version: string;
  type: number;
  name: string;
  description: string;
  name_localizations: Record<string, string> | null;
  description_localizations: Record<string, string> | null;
  options?: CommandOption[] | undefined;
  default_member_permissions: string | null;
  dm_permission?: boolean | undefined;
  contexts?: number[] | null | undefined;
  integration_types?: number[] | undefined;
  nsfw: boolean;
}

/** A form that a bot opened for one user. */
export interface Modal {
  custom_id: string;
  title: string;
  components: Component[];
}

export const COMMAND = { slash: 1, user: 2, message: 3 } as const;
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;
export const FLAG = { hasThread: 1 << 5, ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CALLBACK = {
  pong: 1,
  message: 4,
  defer: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;

/** Every component in the tree, parents before children. */
export function* everyComponent(components: readonly Component[]): Generator<Component> {
  for (const component of components) {
    yield component;
    yield* everyComponent(component.components ?? []);
    if (component.accessory) yield* everyComponent([component.accessory]);
    if (component.component) yield* everyComponent([component.component]);
  }
}
