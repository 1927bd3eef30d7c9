import { choice, deskCommand } from '../src/command.ts';
import { PHRASES } from '../src/reply/phrases.ts';

const { showMine, showHere } = PHRASES;

export const saved = deskCommand('slash', {
  name: 'saved',
  description: 'The excerpts that you have saved, or that are saved for everybody here',
  options: { whose: choice('Whose (yours when left out)', { mine: showMine, here: showHere }) },
});
