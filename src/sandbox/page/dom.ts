type Child = Node | string | null | undefined | false;
type Properties<T> = Partial<Omit<T, 'attributes'>> & {
  attributes?: Record<string, string>;
  on?: Record<string, (event: Event) => void>;
};

/** Builds one element. Words become text nodes, never markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { attributes, on, ...properties }: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  for (const [name, value] of Object.entries<string>(attributes ?? {})) element.setAttribute(name, value);
  for (const [name, listener] of Object.entries(on ?? {})) element.addEventListener(name, listener);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing from the page`);
  return element;
}

/** A link to the web, or its words alone when it leads anywhere else. */
export function webLink(url: string, className: string, ...children: Child[]): HTMLElement {
  const safe = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  if (!safe) return h('span', { className }, ...children);
  return h(
    'a',
    { className, href: url, target: '_blank', rel: 'noopener noreferrer nofollow', title: url },
    ...children,
  );
}
