import { deskCommand } from '../src/command.ts';

export const addToShelf = deskCommand('message', {
  name: 'Add to shelf',
  description: 'Put a message and its files on the shelf',
  options: {},
});
