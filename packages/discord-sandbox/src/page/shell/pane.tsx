import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageState } from '../../protocol.ts';
import { usePage } from '../context.ts';
import { Icon } from '../icons.tsx';
import { addressOf, type Route } from '../route.ts';
import { Reader } from '../shelf/reader.tsx';
import { ShelfView } from '../shelf/shelf.tsx';
import type { Step } from '../traffic/steps.ts';
import { Traffic } from '../traffic/traffic.tsx';
import { useWords } from '../words.ts';

export const CLOSED = addressOf({ pane: 'none' });

export const shelfName = ({ name, nameLocalizations }: NonNullable<PageState['shelf']>, locale: string) =>
  nameLocalizations?.[locale] ?? name;

/** What stands beside the conversation: the shelf, a document, or what goes on behind the scenes. */
export function Pane({ route, steps }: { route: Route; steps: readonly Step[] }) {
  const { say, locale } = useWords();
  const { state } = usePage();
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (route.pane !== 'none' && !pane.current?.contains(document.activeElement)) pane.current?.focus();
  }, [route.pane]);
  if (route.pane === 'none') return null;
  const shelf = state.shelf ? shelfName(state.shelf, locale) : say('shelf');
  const title = route.pane === 'behind' ? say('behind') : shelf;
  return (
    <aside
      class={`pane pane-${route.pane}`}
      ref={pane}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') location.hash = CLOSED;
      }}
    >
      <header class="bar">
        {route.pane === 'read' ? (
          <a class="icon-button" href={addressOf({ pane: 'shelf' })} aria-label={say('back')}>
            <Icon name="back" />
          </a>
        ) : null}
        <h2>{title}</h2>
        <a class="icon-button" href={CLOSED} aria-label={say('close')}>
          <Icon name="close" />
        </a>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <div class="pane-scroll" tabIndex={0}>
        {route.pane === 'shelf' ? <ShelfView /> : null}
        {route.pane === 'read' ? <Reader id={route.document} paragraph={route.paragraph} /> : null}
        {route.pane === 'behind' ? <Traffic steps={steps} /> : null}
      </div>
    </aside>
  );
}
