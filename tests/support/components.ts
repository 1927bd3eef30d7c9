/** Any component of a message, as JSON. */
export interface AnyComponent {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly AnyComponent[];
}

/** A component with all that are nested in it. */
export const flatten = (component: AnyComponent): AnyComponent[] => [
  component,
  ...(component.components ?? []).flatMap(flatten),
];

const all = (components: readonly unknown[]): AnyComponent[] =>
  (components as readonly AnyComponent[]).flatMap(flatten);

/** Everything that a message writes, a text display a part. */
export const textsOf = (components: readonly unknown[]): string[] =>
  all(components).flatMap(({ content }) => content ?? []);

export const textOf = (components: readonly unknown[]): string => textsOf(components).join('\n');

/** The custom ids of its buttons, by label. */
export const buttonsOf = (components: readonly unknown[]): Map<string, string> =>
  new Map(
    all(components).flatMap(({ label, custom_id }) => (label && custom_id ? [[label, custom_id]] : [])),
  );

/** The custom ids of all its components. */
export const customIdsOf = (components: readonly unknown[]): string[] =>
  all(components).flatMap(({ custom_id }) => custom_id ?? []);

/** The block quotes in a text, each without its `> ` marks and its bold. */
export function quotedBlocks(text: string): string[] {
  const blocks: string[][] = [];
  let open = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('> ')) {
      if (!open) blocks.push([]);
      blocks.at(-1)?.push(line.slice(2));
    }
    open = line.startsWith('> ');
  }
  return blocks.map((lines) => withoutBold(lines.join('\n')));
}

/** Without `**` marks, but with asterisks that are escaped. */
const withoutBold = (text: string): string =>
  text.replace(/\\[\s\S]|\*\*/g, (found) => (found === '**' ? '' : found));
