import { useEffect, useState } from 'preact/hooks';

/** What stands beside the conversation; it is in the address, so that the browser's back button works. */
export type Route =
  | { pane: 'none' }
  | { pane: 'shelf' }
  | { pane: 'behind'; step?: string | undefined }
  | { pane: 'read'; document: string; paragraph?: number | undefined };

export function addressOf(route: Route): string {
  if (route.pane === 'read')
    return `#/read/${encodeURIComponent(route.document)}${route.paragraph ? `/${route.paragraph}` : ''}`;
  return route.pane === 'none' ? '#/' : `#/${route.pane}`;
}

export function readAddress(hash: string): Route {
  const [, pane, document, paragraph] = hash.split('/');
  if (pane === 'shelf' || pane === 'behind') return { pane };
  if (pane !== 'read' || !document) return { pane: 'none' };
  try {
    return { pane, document: decodeURIComponent(document), paragraph: Number(paragraph) || undefined };
  } catch {
    return { pane: 'none' };
  }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
