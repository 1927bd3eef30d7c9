import type { Place } from '../../protocol.ts';
import { Icon } from '../icons.tsx';
import { addressOf } from '../route.ts';
import { useWords } from '../words.ts';

/** Links that the page adds to a message: to where its words stand. Discord has no such thing. */
export function Places({ places }: { places: readonly Place[] }) {
  const { say } = useWords();
  if (places.length === 0) return null;
  return (
    <p class="places">
      {places.map(({ document, paragraph, label }) => (
        <a href={addressOf({ pane: 'read', document, paragraph })}>
          <Icon name="shelf" />
          {say('readAt', { label })}
        </a>
      ))}
    </p>
  );
}
