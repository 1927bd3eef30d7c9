import type { Usage } from './reply.ts';

/** What a reply depends on besides its answer. */
export interface View {
  readonly command: string;
  /** The options as text, in the order of their declaration; one that was not given is empty. */
  readonly options: readonly string[];
  /** What the user asked, as typed, option by option. */
  readonly asked: readonly string[];
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  readonly administrator: boolean;
  readonly commands: readonly Usage[];
  /** Tells this use of the command from others. */
  readonly round: string;
  /** The digest of the list that is shown a page at a time. */
  list(): string;
}
