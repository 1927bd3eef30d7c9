import { deskCommand, text } from '../src/command.ts';

export const assign = deskCommand('slash', {
  name: 'assign',
  description: 'Give tasks in this channel: answers are private, each an excerpt, own words, or both',
  options: {
    due: text('Until when, as 2026-05-04 18:00', { required: true, maxLength: 20 }),
    zone: text('The time zone, as Europe/Madrid (UTC when left out)', { maxLength: 60 }),
  },
  // The desk knows the zones.
  complete: { zone: () => [] },
});
