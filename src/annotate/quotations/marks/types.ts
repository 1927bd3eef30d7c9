import type { Span } from '../../../text/span.ts';

/** Words inside one pair of quotation marks. */
export interface Marked {
  /** With the marks. */
  readonly span: Span;
  /** Without the marks and the space beside them. */
  readonly content: Span;
  readonly paragraph: number;
  /** Whether the closing mark is there. */
  readonly closed: boolean;
}

/** A quotation mark: how long it is, whether it can open and whether it can close where it stands. */
export interface Mark {
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
  readonly closes: boolean;
}
