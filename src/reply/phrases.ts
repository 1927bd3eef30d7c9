/**
 * Every sentence that Verbatim says itself. None is about the subject of a source.
 * `{name}` is filled in by the caller: a number, or pieces of a source. `|` parts one from many, by `{n}`.
 */
export const PHRASES = {
  separator: ' · ',
  comma: ', ',

  direct: 'Quoted',
  mixed: 'Partly quoted',
  indirect: 'Reported without quotation marks',
  speaker: '{kind}: **{name}**',
  speakerWithRole: '{kind}: **{name}**, {role}',
  speakerUnknown: '{kind}: the source does not say by whom',

  title: '“{title}”',
  notesOn: 'Notes on “{title}”',
  notesOnUntitled: 'Notes on an article without a title',
  untitled: '“{words} …”',
  publisherUnknown: 'publisher unknown',
  noDate: 'no date',
  passageNumber: '¶ {n}',
  link: 'Read it there',

  cutBefore: '[…]',
  cutAfter: '[…]',
  tooLong:
    'This excerpt is a single sentence of {n} characters, longer than a Discord message: read it in the source.',

  counter: '{at} of {of}',
  counterPage: '{at}–{to} of {of}',
  next: 'Next',
  previous: 'Previous',
  passageBefore: '¶ before',
  passageAfter: '¶ after',
  context: 'In context',

  nothing: '**Nothing found** for “{typed}”.',
  searched: 'Searched: {n} source.|Searched: {n} sources.',
  searchedPeriod: 'Searched: {n} source, from {from} to {to}.|Searched: {n} sources, from {from} to {to}.',
  missing: 'Nowhere in them: {words}.',
  nearest: 'Nearest words that are: {words}.',
  hintEmpty: 'Type a few words, and Verbatim shows where the sources have them. `/help` lists the commands.',
  hintGreeting: 'Hello! Ask about what is on the shelf: `/sources` shows it, `/help` lists the commands.',
  which: '**Which one?** More than one speaker fits “{typed}”.',

  shelf: '**On the shelf: {n} source**|**On the shelf: {n} sources**',
  passages: '{n} passage|{n} passages',
  quotations: '{n} quotation|{n} quotations',
  figures: '{n} figure|{n} figures',
  rights: 'Rights: {rights}',
  leftOut: '**Left out: {n} problem**|**Left out: {n} problems**',
  more: 'and {n} more',
  item: '- {item}',

  help: '**Verbatim** answers from its sources in their own words: the excerpt, who said it, where it stands.',
  helpFoot: 'It writes nothing of its own about a subject, and says so when the sources are silent.',

  inMessageMenu: '`{name}` (right-click a message, Apps):',

  failed:
    'Something went wrong here, and it has been noted. If it happens again, tell the people who run this bot: error {id}.',
  stale: 'This button is from another version of Verbatim: run the command again.',
  gone: 'That passage is no longer on the shelf: run the command again.',
  unknownCommand: 'This command is from another version of Verbatim: wait a minute and try again.',
} as const;

export type PhraseKey = keyof typeof PHRASES;
