import { deskCommand, text } from '../src/command.ts';

export const remove = deskCommand('slash', {
  name: 'remove',
  description: 'Take a source from the shelf; it can be put back for a day',
  options: { source: text('Which: any part of its title', { required: true }) },
  // The desk knows what was added here; no library does.
  complete: { source: () => [] },
});
