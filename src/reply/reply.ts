import type { ExportFormat, ReferenceStyle } from '../answer/answer.ts';
import type { Find } from '../answer/found.ts';
import type { Excerpt } from '../corpus/excerpt.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';
import { LIMITS } from './limits.ts';
import type { PhraseKey } from './phrases.ts';
import type { DeskVerb, State } from './state.ts';

/** A command as `/help` shows it. */
export interface Usage {
  /** Typed behind a slash, or picked from the menu of a message. */
  readonly kind: 'slash' | 'message';
  readonly name: string;
  readonly description: string;
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
}

/** The fields of front matter that are shown as they stand. */
export type Field =
  | 'title'
  | 'publisher'
  | 'rights'
  | 'about.title'
  | 'about.publisher'
  | 'authors'
  | 'about.authors';

/**
 * What a line is made of. There is no piece for a free string: words are an excerpt, a field of a source's
 * front matter, what the user typed, or a phrase of our own from the table. So a sentence about a subject
 * that no source holds does not compile.
 */
export type Piece =
  | { readonly kind: 'phrase'; readonly key: PhraseKey; readonly parts: Parts }
  /** `whole`: a sentence or the rest of one, which has more room than a name. */
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt; readonly whole?: true }
  | { readonly kind: 'field'; readonly source: Source; readonly field: Field }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'typed'; readonly text: string; readonly whole?: true }
  | { readonly kind: 'usage'; readonly usage: Usage }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'id'; readonly id: string }
  /** A channel of Discord's, by its id. */
  | { readonly kind: 'channel'; readonly id: string }
  /** A user of Discord's, by their id; shown by name, and told nothing of it. */
  | { readonly kind: 'person'; readonly id: string }
  /** A moment, in milliseconds since 1970. */
  | { readonly kind: 'moment'; readonly at: number };

export type Line = readonly Piece[];

/** What fills the places of a phrase. `n` decides between one and many. */
export type Parts = Readonly<Record<string, number | Piece | Line>>;

export interface Button {
  readonly label: PhraseKey;
  readonly state: State;
}

/** A command with its options as text, in the order of their declaration; one that was not given is empty. */
export interface Asked {
  readonly command: string;
  readonly options: readonly string[];
}

export type Block =
  /** What the reply answers, for its buttons, and the line that tells it in a chat, where only the command is seen. */
  | { readonly kind: 'asked'; readonly asked: Asked; readonly line?: Line }
  | { readonly kind: 'line'; readonly line: Line; readonly small?: true }
  /** An excerpt as a block quote, its highlights bold, with the lines that say who and where. */
  | {
      readonly kind: 'excerpt';
      readonly excerpt: Excerpt;
      readonly highlights: readonly Span[];
      readonly lines: readonly Line[];
      readonly buttons: readonly Button[];
    }
  /** Values as bars from zero, each with its date, as the source writes it, and the number of its excerpt. */
  | { readonly kind: 'chart'; readonly bars: readonly Bar[] }
  /** A reference to a source, to be copied. */
  | { readonly kind: 'reference'; readonly source: Source; readonly style: ReferenceStyle }
  /** An excerpt as a text file: what a chat shows may differ from it in a character. */
  | { readonly kind: 'file'; readonly excerpt: Excerpt }
  /** Excerpts with their citations as a file. */
  | {
      readonly kind: 'table';
      readonly finds: readonly Find[];
      readonly format: ExportFormat;
      readonly of?: number;
    }
  /** What people have handed in, as a table: cells that are an excerpt's words were slices of it then. */
  | { readonly kind: 'csv'; readonly name: string; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** One of a few styles to pick. */
  | { readonly kind: 'styles'; readonly state: State; readonly chosen: ReferenceStyle }
  /** One of a few things, each with a name of its own; with `most`, none of them or as many. */
  | {
      readonly kind: 'choices';
      readonly state: State;
      readonly placeholder?: PhraseKey;
      readonly choices: readonly Choosable[];
      readonly chosen?: string | readonly string[];
      readonly most?: number;
    }
  /** People of the server, as many as a menu takes. */
  | { readonly kind: 'people'; readonly state: State; readonly placeholder: PhraseKey }
  /** A channel of the server. */
  | {
      readonly kind: 'channels';
      readonly state: State;
      readonly placeholder: PhraseKey;
      readonly chosen?: string | undefined;
    }
  /** Roles of the server, as many as are wanted. */
  | {
      readonly kind: 'roles';
      readonly state: State;
      readonly placeholder: PhraseKey;
      readonly chosen: readonly string[];
    };

/** Something to choose. */
export interface Choosable {
  readonly value: string;
  readonly label: Line;
}

/** A form to fill in. */
export interface Form {
  readonly title: PhraseKey;
  readonly state: State;
  readonly fields: readonly FormField[];
}

export type FormField = TextField | ChoiceField;

export interface TextField {
  readonly name: string;
  readonly label: PhraseKey;
  readonly description?: PhraseKey;
  readonly long?: true;
  readonly required?: true;
  /** In UTF-16 units. */
  readonly maxLength: number;
  readonly value?: string | undefined;
}

/** One of a few things to choose within a form. */
export interface ChoiceField {
  readonly name: string;
  readonly label: PhraseKey;
  readonly choices: readonly Choosable[];
  readonly chosen: string;
}

export interface Bar {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly value: number;
  readonly written: Excerpt;
  readonly mark: number;
}

/** What a command answers, before it is Discord's JSON or a terminal's text. */
export type Reply = readonly Block[];

export const say = (key: PhraseKey, parts: Parts = {}): Piece => ({ kind: 'phrase', key, parts });
export const line = (...pieces: Piece[]): Block => ({ kind: 'line', line: pieces });
export const small = (...pieces: Piece[]): Block => ({ kind: 'line', line: pieces, small: true });
export const wordsOfExcerpt = (excerpt: Excerpt): Piece => ({ kind: 'excerpt', excerpt });
export const sentenceOfExcerpt = (excerpt: Excerpt): Piece => ({ kind: 'excerpt', excerpt, whole: true });
export const field = (source: Source, name: Field): Piece => ({ kind: 'field', source, field: name });
export const typed = (text: string): Piece => ({ kind: 'typed', text });
export const wholeTyped = (text: string): Piece => ({ kind: 'typed', text, whole: true });
export const buttons = (...all: readonly Button[]): Block => ({ kind: 'buttons', buttons: all });
export const deskButton = (label: PhraseKey, verb: DeskVerb, id: string): Button => ({
  label,
  state: { action: 'desk', verb, id },
});

/** A reply with one more button: in its last row, or in a row of its own. */
export function withButton(reply: Reply, button: Button): Reply {
  const last = reply.at(-1);
  return last?.kind === 'buttons' && last.buttons.length < LIMITS.row.buttons
    ? [...reply.slice(0, -1), { ...last, buttons: [...last.buttons, button] }]
    : [...reply, { kind: 'buttons', buttons: [button] }];
}

/** Pieces with a mark between them, as citations have it. */
export const joined = (pieces: readonly Piece[], mark: PhraseKey = 'separator'): Line =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [say(mark), piece]));
