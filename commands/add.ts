import { deskCommand, type FileOption, file, text } from '../src/command.ts';
import { FILE_OPTIONS } from '../src/reply/limits.ts';

const [first, ...others] = FILE_OPTIONS;

export const add = deskCommand('slash', {
  name: 'add',
  description: 'Put an article on the shelf: a file, a link, or a text that you paste',
  options: {
    [first]: file('A file: text, page, PDF, Word, mail or subtitles'),
    link: text('A link to the article', { maxLength: 2000 }),
    ...Object.fromEntries(others.map((name): [string, FileOption] => [name, file('One more file')])),
  },
});
