import type { ComponentChildren } from 'preact';

/** A link to the web, or its words alone when it leads anywhere else. */
export function WebLink(given: { url: string; class: string; children: ComponentChildren }) {
  const { url, children } = given;
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!safe) return <span class={given.class}>{children}</span>;
  return (
    <a class={given.class} href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
      {children}
    </a>
  );
}
