import { useEffect, useState } from 'preact/hooks';
import type { ShelfList } from '../../protocol.ts';
import { usePage } from '../context.ts';
import { addressOf } from '../route.ts';
import { useWords } from '../words.ts';

/** Every document of the host, with what is known of it, and what was left out. */
export function ShelfView() {
  const { say, locale } = useWords();
  const { calls, state } = usePage();
  const [list, setList] = useState<ShelfList | null>(null);
  useEffect(() => {
    calls.shelf(locale).then(setList, () => undefined);
  }, [state.application.id, locale]);
  if (!list) return null;
  return (
    <div class="shelf">
      <ul>
        {list.documents.map(({ id, title, facts }) => (
          <li key={id}>
            <a class="card" href={addressOf({ pane: 'read', document: id })}>
              <span class="card-title" dir="auto">
                {title}
              </span>
              <span class="facts">
                {facts.map(({ label, value }) => (
                  <span class="fact">
                    <span class="fact-label">{label}</span> <span dir="auto">{value}</span>
                  </span>
                ))}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {list.leftOut.length > 0 ? (
        <section>
          <h3>{say('leftOut')}</h3>
          <ul>
            {list.leftOut.map(({ name, reason }) => (
              <li class="left-out">
                <b>{name}</b> <span class="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
