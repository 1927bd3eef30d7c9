import { type Attachment, COMPONENT, type Component, everyComponent, type Media } from './shapes.ts';
import type { World } from './world.ts';

/** Spaces in file names become underscores on Discord, and nothing in one may look like a path. */
export const fileName = (name: string) => name.replace(/[\s/\\]/g, '_').slice(0, 260);

const SELECT = { min_values: 1, max_values: 1 };
/** What Discord fills in where a request leaves it out. */
const DEFAULTS: Record<number, Partial<Component>> = {
  [COMPONENT.stringSelect]: SELECT,
  [COMPONENT.userSelect]: SELECT,
  [COMPONENT.roleSelect]: SELECT,
  [COMPONENT.mentionableSelect]: SELECT,
  [COMPONENT.channelSelect]: SELECT,
  [COMPONENT.thumbnail]: { description: null, spoiler: false },
  [COMPONENT.file]: { spoiler: false },
  [COMPONENT.separator]: { spacing: 1, divider: true },
  [COMPONENT.container]: { accent_color: null, spoiler: false },
};

/** Components as Discord hands them back: each with an id and its defaults, files that were sent along resolved. */
export function storedComponents(
  world: World,
  components: Component[],
  attachments: Attachment[],
): Component[] {
  const copy = structuredClone(components);
  const taken = new Set([...everyComponent(copy)].map(({ id }) => id));
  let next = 1;
  for (const component of everyComponent(copy)) {
    const given = Object.fromEntries(Object.entries(component).filter(([, value]) => value !== null));
    for (const key of Object.keys(component)) delete component[key as keyof Component];
    Object.assign(component, DEFAULTS[given.type], given);
    if (!component.id) {
      while (taken.has(next)) next += 1;
      taken.add(next);
      component.id = next;
    }
    for (const item of component.items ?? [])
      Object.assign(item, { description: null, spoiler: false, ...item });
    resolveMedia(world, component, attachments);
  }
  return copy;
}

/** The pictures and files that a component points at. */
export const mediaOf = ({ media, file, items = [] }: Component): Media[] =>
  [media, file, ...items.map((item) => item.media)].filter((one) => one !== undefined);

function resolveMedia(world: World, component: Component, attachments: Attachment[]) {
  for (const media of mediaOf(component)) {
    const name = media.url.startsWith('attachment://')
      ? fileName(media.url.slice('attachment://'.length))
      : null;
    const attachment = name === null ? undefined : attachments.find(({ filename }) => filename === name);
    if (attachment) media.url = attachment.url;
    Object.assign(media, { id: world.snowflake(), proxy_url: media.url });
    if (attachment && component.type === COMPONENT.file)
      Object.assign(component, { name: attachment.filename, size: attachment.size });
  }
}
