import { deskCommand } from '../src/command.ts';

export const settings = deskCommand('slash', {
  name: 'settings',
  description: 'Who may add, and which sources answer here',
  options: {},
});
