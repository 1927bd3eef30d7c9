import type { Answer } from './answer/answer.ts';
import type { Suggestion } from './answer/complete.ts';
import { findsOf, listDigest } from './answer/list.ts';
import type { Library } from './library/index.ts';
import { toReply } from './reply/answers/pages.ts';
import { askedBlock } from './reply/asked.ts';
import { type Button, type Reply, type Usage, withButton } from './reply/reply.ts';
import type { View } from './reply/view.ts';
import type { SearchExplanation } from './search/index.ts';
import { BOUNDS } from './text/bounds.ts';

/** A text that the user types; with suggestions when the command completes it. */
export interface TextOption {
  readonly type: 'text';
  readonly description: string;
  readonly required: boolean;
  readonly maxLength: number;
}

/** A switch. */
export interface FlagOption {
  readonly type: 'flag';
  readonly description: string;
  readonly required: false;
}

/** One of a few values, each with the label that it is picked by. */
export interface ChoiceOption {
  readonly type: 'choice';
  readonly description: string;
  readonly required: false;
  readonly choices: Readonly<Record<string, string>>;
}

/** A file that the user sends along. */
export interface FileOption {
  readonly type: 'file';
  readonly description: string;
  readonly required: false;
}

export type Option = TextOption | FlagOption | ChoiceOption | FileOption;
export type Options = Readonly<Record<string, Option>>;

/** UTF-16 units of an option, where its declaration does not say. */
export const LONGEST_TEXT = 300;

export const text = <const Given extends { required?: boolean; maxLength?: number }>(
  description: string,
  { required = false, maxLength = LONGEST_TEXT }: Given = {} as Given,
) =>
  ({
    type: 'text',
    description,
    maxLength,
    required: required as Given['required'] extends true ? true : false,
  }) as const;

export const flag = (description: string) => ({ type: 'flag', description, required: false }) as const;

export const file = (description: string) => ({ type: 'file', description, required: false }) as const;

export const choice = <const Choices extends Readonly<Record<string, string>>>(
  description: string,
  choices: Choices,
) => ({ type: 'choice', description, required: false, choices }) as const;

/** The values of declared options: a text is a string, a flag a boolean, a choice one of its values, absent where it may be. */
export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared as Declared[Name]['required'] extends true ? Name : never]: ValueOf<
    Declared[Name]
  >;
} & {
  readonly [Name in keyof Declared as Declared[Name]['required'] extends true ? never : Name]?:
    | ValueOf<Declared[Name]>
    | undefined;
};
type ValueOf<One extends Option> = One extends ChoiceOption
  ? keyof One['choices'] & string
  : One extends TextOption | FileOption
    ? string
    : boolean;

export type Complete = (library: Library, typed: string) => readonly Suggestion[];

interface Declaration<Declared extends Options> {
  readonly name: string;
  /** In English, as those of the options are; `src/reply/languages/` translates them, by this text. */
  readonly description: string;
  readonly options: Declared;
  /** How many finds a page of the reply shows. */
  readonly perPage?: number;
  /** Suggestions for the options that have them. */
  readonly complete?: { readonly [Name in keyof Declared]?: Complete };
  /** What gathers from the engine or the store is awaited; the rest returns at once. */
  readonly answer: (library: Library, options: Values<Declared>) => Answer | Promise<Answer>;
  /** The option that a further question goes into, read with the one before: its reply then asks for one. */
  readonly askOn?: keyof Declared & string;
  /** The way of the answer, for `--explain`. */
  readonly explain?: (library: Library, options: Values<Declared>) => Promise<SearchExplanation>;
  readonly render?: (answer: Answer, view: View) => Reply;
}

/** Options as they come from outside, after the check of their types. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>;

/** What a run of a command needs to know besides its options. */
export interface Run {
  readonly page?: number;
  /** How many finds to show, in place of the command's own number. */
  readonly perPage?: number;
  /** What tells one use of the command from others; digits and small letters, at most 13. */
  readonly round?: string;
  readonly administrator: boolean;
  readonly commands: readonly Command[];
}

/** A command as everyone who lists, registers or runs commands sees it. */
export interface Command extends Usage {
  /** Carried out where the store is, and not answered from a library. */
  readonly atDesk?: true;
  readonly declared: Options;
  readonly perPage: number;
  readonly complete: Readonly<Record<string, Complete | undefined>>;
  readonly askOn: string | undefined;
  answer(library: Library, options: RawOptions): Promise<Answer>;
  /** The way of the answer, where the command has one to show. */
  readonly explain: ((library: Library, options: RawOptions) => Promise<SearchExplanation>) | undefined;
  render(answer: Answer, options: RawOptions, run: Run): Reply;
}

const PER_PAGE = 3;
const SAVE: Button = { label: 'save', state: { action: 'save' } };
const ASK_ON: Button = { label: 'askOn', state: { action: 'askOn' } };

/** Declares a slash command. `answer` may be awaited while it gathers; `render` is pure and synchronous. */
export const command = <const Declared extends Options>(declaration: Declaration<Declared>): Command =>
  declare('slash', declaration);

/** The longest message that Discord has. */
const LONGEST_MESSAGE = 4000;
const CONTENT = { content: text('The text of the message', { required: true, maxLength: LONGEST_MESSAGE }) };

/**
 * Declares a command in the menu of a message: the message's text is its one option. Its reply is private, and
 * comes as several messages where one does not hold it, since no button can carry a message.
 */
export const messageCommand = (
  declaration: Omit<Declaration<typeof CONTENT>, 'options' | 'complete'>,
): Command => declare('message', { ...declaration, options: CONTENT });

/** Declares a command about what is on a shelf, which the desk carries out on Discord; elsewhere it says so. */
export const deskCommand = (
  kind: Command['kind'],
  declaration: Pick<Declaration<Options>, 'name' | 'description' | 'options' | 'complete'>,
): Command => ({
  ...declare(kind, { ...declaration, answer: () => ({ kind: 'hint', hint: 'onDiscord' }) }),
  atDesk: true,
});

function declare<const Declared extends Options>(
  kind: Command['kind'],
  declaration: Declaration<Declared>,
): Command {
  const {
    name,
    description,
    options,
    perPage = PER_PAGE,
    complete = {},
    askOn,
    answer,
    explain,
  } = declaration;
  return {
    kind,
    name,
    description,
    declared: options,
    complete,
    askOn,
    options: Object.entries(options).map(([name, { required }]) => ({ name, required })),
    answer: async (library, raw) =>
      isTooLong(raw) ? { kind: 'hint', hint: 'tooLong' } : answer(library, known(options, raw)),
    explain: explain && ((library, raw) => explain(library, known(options, raw))),
    perPage,
    render: (found, raw, run) =>
      replyOf(declaration, found, viewOf(name, options, found, raw, { perPage, ...run })),
  };
}

/** What was asked, what was found, and a button to ask on where the command takes a further question. */
function replyOf(
  { askOn, render = toReply }: Pick<Declaration<Options>, 'askOn' | 'render'>,
  found: Answer,
  view: View,
): Reply {
  const reply = [askedBlock(found, view), ...render(found, view)];
  const asking = askOn !== undefined && findsOf(found).length > 0 ? withButton(reply, ASK_ON) : reply;
  return reply.some(({ kind }) => kind === 'excerpt') ? withButton(asking, SAVE) : asking;
}

function viewOf(
  command: string,
  declared: Options,
  found: Answer,
  raw: RawOptions,
  { page = 1, perPage, round = '0', administrator, commands }: Run & { readonly perPage: number },
): View {
  const textOf = (option: string): string => String(raw[option] ?? '');
  const carried = textOptions(declared);
  const typed = carried.filter((option) => declared[option]?.type === 'text');
  return {
    command,
    options: carried.map(textOf),
    asked: typed.map(textOf).filter(Boolean),
    page,
    perPage,
    administrator,
    commands,
    round,
    list: () => listDigest(found),
  };
}

/** Without what is not declared, as a button of an older version may carry it. */
const known = <Declared extends Options>(declared: Declared, raw: RawOptions): Values<Declared> =>
  Object.fromEntries(
    Object.entries(declared).flatMap(([name, option]) => {
      const value = raw[name];
      const isKnown = option.type !== 'choice' || Object.hasOwn(option.choices, String(value));
      return value !== undefined && isKnown ? [[name, value]] : [];
    }),
  ) as Values<Declared>;

const isTooLong = (options: RawOptions): boolean =>
  Object.values(options).some((value) => typeof value === 'string' && value.length > BOUNDS.typed);

/** The names of the options that a message carries for its buttons, in order. */
export const textOptions = (options: Options): string[] =>
  Object.entries(options).flatMap(([name, { type }]) => (type === 'flag' ? [] : [name]));

/** The options that a message carries, by name; one that was not given is absent. */
export const namedOptions = (declared: Options, values: readonly string[]): RawOptions =>
  Object.fromEntries(textOptions(declared).map((name, at) => [name, values[at] || undefined]));
