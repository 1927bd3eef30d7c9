import type { OptionValues } from '../../protocol.ts';
import { COMMAND, type Command, type CommandOption, OPTION } from '../../shapes.ts';
import type { SentFile } from '../files.tsx';

/** A slash command, or one of its subcommands under its full name. */
export interface Runnable {
  name: string;
  /** In the person's language. */
  title: string;
  description: string;
  options: readonly CommandOption[];
}

export interface Pill {
  option: CommandOption;
  text: string;
  /** Of what was picked from a list; null while it is typed. */
  picked: OptionValues[string] | null;
}

/** What is being written: a message, or a command with the options that it has so far. */
export type Draft =
  | { kind: 'text'; text: string; files?: readonly SentFile[] }
  | { kind: 'command'; runnable: Runnable; pills: readonly Pill[]; rest: string };
export type CommandDraft = Extract<Draft, { kind: 'command' }>;

export const emptyDraft: Draft = { kind: 'text', text: '' };

/** Every slash command that can be run, subcommands one by one. */
export function runnablesOf(commands: readonly Command[], locale: string): Runnable[] {
  return commands.filter(({ type }) => type === COMMAND.slash).flatMap((command) => spread(command, locale));
}

type Named = Pick<CommandOption, 'name' | 'description' | 'name_localizations' | 'description_localizations'>;

function spread(one: Named & { options?: CommandOption[] | null | undefined }, locale: string): Runnable[] {
  const { name, options } = one;
  const title = titleOf(one, locale);
  const nested = (options ?? []).filter(({ type }) => type <= OPTION.group);
  if (nested.length === 0)
    return [{ name, title, description: descriptionOf(one, locale), options: options ?? [] }];
  return nested
    .flatMap((inner) => spread(inner, locale))
    .map((inner) => ({ ...inner, name: `${name} ${inner.name}`, title: `${title} ${inner.title}` }));
}

export const titleOf = (one: Named, locale: string): string => one.name_localizations?.[locale] ?? one.name;
export const descriptionOf = (one: Named, locale: string): string =>
  one.description_localizations?.[locale] ?? one.description;

const emptyPill = (option: CommandOption): Pill => ({ option, text: '', picked: null });

/** A command with its required options asked for. */
export const startCommand = (runnable: Runnable): CommandDraft => ({
  kind: 'command',
  runnable,
  pills: runnable.options.filter(({ required }) => required).map(emptyPill),
  rest: '',
});

/** The options that could still be added, by what of their name is typed. */
export const optionsLeft = ({ runnable, pills, rest }: CommandDraft): CommandOption[] =>
  runnable.options.filter(
    ({ name }) =>
      !pills.some(({ option }) => option.name === name) &&
      name.startsWith(rest.trim().replace(/:$/, '').toLowerCase()),
  );

export const addOption = (draft: CommandDraft, option: CommandOption): CommandDraft => ({
  ...draft,
  pills: [...draft.pills, emptyPill(option)],
  rest: '',
});

export const writePill = (draft: CommandDraft, name: string, change: Partial<Pill>): CommandDraft => ({
  ...draft,
  pills: draft.pills.map((pill) => (pill.option.name === name ? { ...pill, ...change } : pill)),
});

export const removePill = (draft: CommandDraft, name: string): CommandDraft => ({
  ...draft,
  pills: draft.pills.filter(({ option }) => option.name !== name),
});

/**
 * What is typed into an option, or behind all of them (`rest`), and where the typing goes on: a name with a colon leads to
 * the option of that name, as it does in a command that is pasted; its own name is no part of a value.
 */
export function typedInto(
  draft: CommandDraft,
  field: string,
  text: string,
): { draft: CommandDraft; field: string } {
  const [, before = '', name] = /^(?:(.*)\s)?(\S+):$/su.exec(text) ?? [];
  const option = draft.runnable.options.find((one) => one.name === name);
  const write = (typed: string): CommandDraft =>
    field === 'rest' ? { ...draft, rest: typed } : writePill(draft, field, { text: typed, picked: null });
  const pill = draft.pills.find((one) => one.option.name === name);
  const leads =
    option && (name === field ? before === '' : !pill || (pill.text === '' && pill.picked === null));
  if (!leads) return { draft: write(text.trimStart()), field };
  const written = write(before.trim());
  return { draft: pill ? written : addOption(written, option), field: option.name };
}

/** Commands that begin like what is typed, then those that only hold it. */
export function matching(runnables: readonly Runnable[], text: string): Runnable[] {
  const wanted = text.slice(1).toLowerCase();
  const names = ({ name, title }: Runnable) => [name, title].map((one) => one.toLowerCase());
  const begins = runnables.filter((one) => names(one).some((name) => name.startsWith(wanted)));
  const holds = runnables.filter(
    (one) => !begins.includes(one) && names(one).some((name) => name.includes(wanted)),
  );
  return [...begins, ...holds];
}

/** A command that was typed or pasted whole, `/ask question: … private: True`; null while it is none. */
export function typedCommand(runnables: readonly Runnable[], text: string): CommandDraft | null {
  const known = runnables.filter(({ name, title }) =>
    [name, title].some((one) => text.toLowerCase().startsWith(`/${one.toLowerCase()} `)),
  );
  const [runnable] = known.sort((a, b) => b.name.length - a.name.length);
  if (!runnable) return null;
  const called = [runnable.name, runnable.title].find((one) =>
    text.toLowerCase().startsWith(`/${one.toLowerCase()} `),
  );
  const said = text.slice(1 + (called?.length ?? 0)).trim();
  const names = runnable.options.map(({ name }) => name);
  const parts = said.split(new RegExp(`(?:^|\\s)(${names.join('|') || '$^'}):\\s*`, 'u'));
  const [loose = '', ...named] = parts;
  let draft = startCommand(runnable);
  const first = runnable.options[0];
  if (loose.trim() && first) draft = filled(draft, first, loose.trim());
  for (let at = 0; at < named.length; at += 2) {
    const option = runnable.options.find(({ name }) => name === named[at]);
    if (option) draft = filled(draft, option, (named[at + 1] ?? '').trim());
  }
  return draft;
}

function filled(draft: CommandDraft, option: CommandOption, text: string): CommandDraft {
  const there = draft.pills.some((pill) => pill.option.name === option.name);
  // A file is chosen, whatever is typed.
  if (option.type === OPTION.attachment) return there ? draft : addOption(draft, option);
  return writePill(there ? draft : addOption(draft, option), option.name, { text });
}

/** The command with a file in its first option that takes one and has none; null where there is no such option. */
export function withFile(draft: CommandDraft, { id, name }: SentFile): CommandDraft | null {
  const open = draft.pills.find(({ option, picked }) => option.type === OPTION.attachment && picked === null);
  const option =
    open?.option ??
    draft.runnable.options.find(
      (one) => one.type === OPTION.attachment && !draft.pills.some((pill) => pill.option.name === one.name),
    );
  if (!option) return null;
  return writePill(open ? draft : addOption(draft, option), option.name, { text: name, picked: id });
}

/** What of a name is typed behind an @ at the end of a text; null where there is none. */
export const mentionAt = (text: string): string | null => /(?:^|\s)@([^@\s]{0,32})$/.exec(text)?.[1] ?? null;

export interface Mentionable {
  id: string;
  name: string;
}

/** A message as it is sent: names behind an @ become mentions, the longest name first. */
export function withMentions(text: string, all: readonly Mentionable[]): string {
  const byLength = [...all].sort((a, b) => b.name.length - a.name.length);
  return byLength.reduce((sent, { id, name }) => sent.replaceAll(`@${name}`, `<@${id}>`), text);
}
