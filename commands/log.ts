import { deskCommand } from '../src/command.ts';

export const log = deskCommand('slash', {
  name: 'log',
  description: 'Who has added to this shelf, taken from it, or changed its settings',
  options: {},
});
