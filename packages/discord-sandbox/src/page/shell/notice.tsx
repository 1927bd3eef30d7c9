import { useEffect } from 'preact/hooks';
import type { Session } from '../session.ts';
import { useWords } from '../words.ts';

const SHOWN_MILLISECONDS = 6_000;

/** How the connection is, where that is worth a word. */
export function Notice({ link, news, onRead }: Pick<Session, 'link' | 'news'> & { onRead(): void }) {
  const { say } = useWords();
  useEffect(() => {
    if (news === null) return;
    const timer = setTimeout(onRead, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [news]);
  const words = link === 'lost' ? say('lost') : link === 'connecting' ? say('connecting') : news && say(news);
  return (
    <p class={`notice ${link === 'lost' ? 'bad' : ''}`} role="status">
      {words}
    </p>
  );
}
