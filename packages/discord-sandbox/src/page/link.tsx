import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether something stands in what can be pressed already: there it is its words alone. */
export const InPressable = createContext(false);

/** A link to the web, or its words alone when it leads anywhere else. */
export function WebLink(given: { url: string; class: string; children: ComponentChildren }) {
  const { url, children } = given;
  const nested = useContext(InPressable);
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!safe || nested) return <span class={given.class}>{children}</span>;
  return (
    <a class={given.class} href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
      <InPressable.Provider value={true}>{children}</InPressable.Provider>
    </a>
  );
}
