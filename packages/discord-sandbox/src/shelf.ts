import type { OptionValues } from './protocol.ts';
import type { Message } from './shapes.ts';

/**
 * What a host may show beside the conversation: a few first commands to try, and documents to read in full.
 * The sandbox knows nothing of what is in them.
 */

/** A slash command, ready to be sent. */
export interface Call {
  command: string;
  options?: OptionValues | undefined;
}

export interface Welcome {
  title: string;
  text: string;
  tries: (Call & { label: string })[];
  /** The same in other languages, by locale. */
  localizations?: Readonly<Record<string, Omit<Welcome, 'localizations'>>> | undefined;
}

/** Something known of a document: "Published", "7 February 2023". */
export interface Fact {
  label: string;
  value: string;
}

/** A document as a list shows it. */
export interface DocumentCard {
  id: string;
  title: string;
  facts: Fact[];
}

/** A stretch of a paragraph's text, in UTF-16 units, end exclusive. Marks may nest and cross. */
export interface Mark {
  start: number;
  end: number;
  /** Groups marks: the reader shows and hides those of one kind together. */
  kind: string;
  /** What is to be said about the stretch. */
  label: string;
  /** What it leads to. */
  call?: Call | undefined;
}

export interface ShelfParagraph {
  /** Counted from 1; a place in a document is told by it. */
  number: number;
  /** The heading that stands above it. */
  heading?: string | undefined;
  text: string;
  marks: Mark[];
}

export interface ShelfDocument extends DocumentCard {
  paragraphs: ShelfParagraph[];
  /** The kinds of marks, in the order of the legend, each with its name. */
  kinds: { kind: string; name: string }[];
}

export interface ShelfList {
  documents: DocumentCard[];
  /** What could not be shown, and why. */
  leftOut: { name: string; reason: string }[];
}

/** Where a message's words stand: a document, and one of its paragraphs. */
export interface Place {
  document: string;
  paragraph?: number | undefined;
  /** What the link to it says. */
  label: string;
  /** The component (by its `id`) that names the place; absent where the message as a whole does. */
  component?: number | undefined;
}

/** What a host gives at once or later. */
export type Awaitable<Value> = Value | Promise<Value>;

/** Asked anew each time, so that a shelf may change while the page is open. */
export interface Shelf {
  name: string;
  /** The name in other languages, by locale. */
  nameLocalizations?: Readonly<Record<string, string>> | undefined;
  /** @param locale the language of whoever reads */
  list(locale: string): Awaitable<ShelfList>;
  read(id: string, locale: string): Awaitable<ShelfDocument | undefined>;
  /** The places that a message of the bot names. */
  locate?(message: Message): Awaitable<Place[]>;
}
