import type { View } from './pages.ts';
import { type Block, type Button, say, small } from './reply.ts';
import type { State } from './state.ts';

/** The part of a list that a page shows, and the line and buttons under it when there are more pages. */
export interface Page<Item> {
  readonly shown: readonly Item[];
  readonly foot: readonly Block[];
}

/** Cuts a list into pages; a page behind the last one is the last one. */
export function pageOf<Item>(items: readonly Item[], view: View): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / view.perPage));
  const page = Math.min(view.page, pages);
  const first = (page - 1) * view.perPage;
  const shown = items.slice(first, first + view.perPage);
  const foot = pages === 1 ? [] : pager(view, page, pages, first + 1, first + shown.length, items.length);
  return { shown, foot };
}

function pager(view: View, page: number, pages: number, at: number, to: number, of: number): Block[] {
  const state = (target: number): State => ({
    action: 'page',
    command: view.command,
    page: target,
    options: view.options,
  });
  const buttons: Button[] = [
    ...(page > 1 ? [{ label: 'previous', state: state(page - 1) } as const] : []),
    ...(page < pages ? [{ label: 'next', state: state(page + 1) } as const] : []),
  ];
  return [
    small(at === to ? say('counter', { at, of }) : say('counterPage', { at, to, of })),
    { kind: 'buttons', buttons },
  ];
}
