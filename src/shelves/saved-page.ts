import type { ExportFormat } from '../answer/answer.ts';
import type { AskedShelf } from '../library/index.ts';
import type { DiscordMessage } from '../reply/discord/to-discord.ts';

/** Whose saved excerpts: one's own, or those of everybody where one is. */
export type Collection = 'mine' | 'here';

/** A page of saved excerpts. */
export interface SavedPage {
  readonly collection: Collection;
  /** Of the excerpts of this page. */
  readonly ids: readonly string[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  /** Of the whole collection. */
  readonly count: number;
  readonly mayRemove: boolean;
  /** Whether there is another collection to be shown. */
  readonly hasBoth: boolean;
}

/** Who reads it, and from which shelf: the excerpts that stand on no other are not shown. */
export interface PageReader {
  readonly locale: string;
  readonly shelf?: AskedShelf | undefined;
}

/** What shows saved excerpts: their words are in the libraries, which the desk has not. */
export interface SavedShow {
  page(page: SavedPage, reader: PageReader): Promise<DiscordMessage>;
  /** A file of all that stand on the shelf. */
  file(ids: readonly string[], format: ExportFormat, reader: PageReader): Promise<DiscordMessage>;
}
