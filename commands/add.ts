import { deskCommand, file, text } from '../src/command.ts';

export const add = deskCommand('slash', {
  name: 'add',
  description: 'Put an article on the shelf: a file, a link, or a text that you paste',
  options: {
    file: file('A file: text, page, PDF, Word, mail or subtitles'),
    link: text('A link to the article', { maxLength: 2000 }),
  },
});
