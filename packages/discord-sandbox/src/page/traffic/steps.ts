import type { RestEntry, SandboxEvent } from '../../protocol.ts';
import { INTERACTION } from '../../shapes.ts';

/** One thing that was asked of the bot, or one call of its own: all that was said about it. */
export interface Step {
  key: string;
  at: number;
  title: string;
  /** Suggestions come with every letter that is typed. */
  suggestions: boolean;
  gateway: { at: number; name: string; data: unknown }[];
  rest: RestEntry[];
}

const KEPT = 150;

export function addToSteps(
  steps: readonly Step[],
  event: Extract<SandboxEvent, { kind: 'gateway' | 'rest' }>,
): readonly Step[] {
  if (event.kind === 'rest') {
    const { entry } = event;
    const step = entry.interaction && steps.find(({ key }) => key === entry.interaction);
    if (step) return steps.map((one) => (one === step ? { ...one, rest: [...one.rest, entry] } : one));
    return add(steps, {
      key: `rest-${entry.at}-${steps.length}-${entry.path}`,
      at: entry.at,
      title: `${entry.method} ${entry.route ?? shortPath(entry.path)}`,
      suggestions: false,
      gateway: [],
      rest: [entry],
    });
  }
  const { at, name, data } = event;
  const asked = name === 'INTERACTION_CREATE' ? (data as InteractionPayload) : null;
  return add(steps, {
    key: asked?.id ?? `gateway-${at}-${steps.length}-${name}`,
    at,
    title: asked ? askedWords(asked) : name,
    suggestions: asked?.type === INTERACTION.autocomplete,
    gateway: [{ at, name, data }],
    rest: [],
  });
}

const add = (steps: readonly Step[], step: Step) => [...steps, step].slice(-KEPT);

/** Tokens are long and say nothing. */
export const shortPath = (path: string): string => path.replace(/[\w-]{60,}/g, '…');

interface Option {
  name: string;
  type: number;
  value?: unknown;
  options?: Option[];
}

interface InteractionPayload {
  id: string;
  type: number;
  data: {
    name?: string;
    type?: number;
    options?: Option[];
    custom_id?: string;
    values?: string[];
    resolved?: { attachments?: Record<string, { filename: string }> };
  };
}

/** What was asked, as a person would type it. */
export function askedWords({ type, data }: InteractionPayload): string {
  if (type === INTERACTION.component || type === INTERACTION.modal)
    return [data.custom_id ?? '', ...(data.values ?? [])].join(' ');
  const { path, options } = leaf(data.options ?? []);
  const files = data.resolved?.attachments ?? {};
  const slash = data.type === 1 ? '/' : '';
  return [
    `${slash}${[data.name, ...path].join(' ')}`,
    ...options.map(({ name, value }) => `${name}: ${files[String(value)]?.filename ?? value}`),
  ].join(' ');
}

function leaf(options: readonly Option[]): { path: string[]; options: readonly Option[] } {
  const [only] = options;
  if (!only || only.type > 2) return { path: [], options };
  const inner = leaf(only.options ?? []);
  return { path: [only.name, ...inner.path], options: inner.options };
}
