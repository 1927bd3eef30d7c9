import type { Settled } from 'discord-sandbox';
import { buttonsOf, textOf } from './components.ts';

/** What a person sees of an answer: its text, and the custom ids of its buttons by label. */
export function shown(outcome: Settled) {
  if (outcome.kind !== 'message' && outcome.kind !== 'update') throw new Error(JSON.stringify(outcome));
  if (!outcome.message) throw new Error('no message was shown');
  const { id, components = [], attachments = [] } = outcome.message;
  return {
    id,
    kind: outcome.kind,
    ephemeral: outcome.ephemeral,
    text: textOf(components),
    buttons: buttonsOf(components),
    files: attachments.map(({ filename, url }) => ({ filename, url })),
    components,
    followUps: outcome.followUps,
  };
}
