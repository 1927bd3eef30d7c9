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
  captionNumber: 'caption, ¶ {n}',
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
  sentenceBefore: 'Sentence before',
  cite: 'Cite',
  original: 'Original text',
  share: 'Share with everyone',
  sharedBy: 'Shared by **{name}**',
  excerptId: 'id\u00a0{id}',

  proofSame: '**Proved:** the same words stand at the same place, from character {start} to {end}.',
  proofMoved:
    '**Moved:** the source has changed since; the same words stand elsewhere in it now, from character {start} to {end}.',
  proofChanged:
    '**Changed:** the source has changed since, and these words no longer stand in it. They cannot be shown: Verbatim keeps no copies.',
  proofNow: 'What stands at their place now:',
  proofNothingNow: 'The source ends before their place now.',
  idMalformed:
    'This is not the id of an excerpt. An id looks like `7k2m9q-3v0-4g-9x2t7wbq4mkc` and stands in small print under every excerpt: copy it whole.',
  idSourceGone: 'No source on the shelf belongs to this id: it was taken away, or its file has another name.',

  reference: '**{style}** · {title}',
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  harvard: 'Harvard',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  chooseStyle: 'Another style',
  alsoFit:
    '{n} other source fits what you typed: pick it from the list as you type.|{n} other sources fit what you typed: pick one from the list as you type.',
  notesCited: 'These are notes, and cited as notes.',
  notGiven: 'The source does not give: {fields}.',
  author: 'author',
  titleField: 'title',
  publisherField: 'publisher',
  dateField: 'date',
  linkField: 'link',
  italicTitle: 'In italics: the title.',
  italicPublisher: 'In italics: the publisher.',
  accessed: 'Add the day on which you read it at the address: “(Accessed: …)”.',
  originalText: 'The excerpt, character by character, as the source has it:',

  checked: '**{n} quotation checked**|**{n} quotations checked**',
  checkedOne: '**{at}.** “{typed}”',
  checkedNothing: 'Not in these sources. That does not make it false.',
  noQuotations: 'There is no quotation in this message: no three words in quotation marks.',
  uncheckedMore: 'and {n} more: check them one by one with `/verify`',

  verdictVerbatim: '**Verbatim:** the source has these words, just so.',
  verdictAltered: '**Altered:** the source has other words.',
  verdictMisattributed: '**Misattributed:** these words were said, but by someone else.',
  notInThese: '**Not in these sources:** “{typed}”. That does not make it false.',
  speakerOther: 'Not {asked}: the source names **{name}**.',
  speakerUnconfirmed: 'No source says that {asked} said this.',
  settingText: 'The source’s own words, outside quotation marks: it quotes nobody here.',
  alsoIn: 'The same words stand in {n} other place.|The same words stand in {n} other places.',
  struck: '~~{typed}~~',
  bold: '**{words}**',
  space: ' ',
  changes: 'Changed: {kinds}.',
  changeNumber: 'a number',
  changeNegation: 'a negation',
  changeName: 'a name',
  changeLeftOut: 'words left out',
  changePutIn: 'words put in',
  changeOrder: 'the order',
  changeSpliced: 'words from two places put together',
  changeWord: 'other words',
  changePunctuation: 'marks between the words',
  cutNegation: 'Cut at “{turns}”, which may turn the meaning. The rest of the sentence: “{rest}”',
  cutQuestion: 'Cut out of a question. The rest of the sentence: “{rest}”',
  cutCondition: 'Cut at “{turns}”, on which it depends. The rest of the sentence: “{rest}”',
  cutAttribution:
    'Cut at “{turns}”: the source reports what somebody said. The rest of the sentence: “{rest}”',
  cutHedge: 'Cut at “{turns}”, which says how sure it is. The rest of the sentence: “{rest}”',

  person: '**{name}** · {counts}',
  aspectDescribed: '**Described**',
  aspectSaid: '**Said**',
  aspectMentioned: '**Named elsewhere**',
  countDescribed: '{n} description|{n} descriptions',
  countMentioned: '{n} other sentence|{n} other sentences',

  datePublished: '**{date}** · published',
  dateStated: '**{date}**',
  dateWorkedOut: '**{date}** · worked out from “{words}” and the date of publication',

  compared: '**{n} source** on “{typed}”|**{n} sources** on “{typed}”',
  quotesOnIt: 'Quoted there on it: {names}',
  silent: 'Silent, {n} source: {names}|Silent, {n} sources: {names}',

  nothing: '**Nothing found** for “{typed}”.',
  searched: 'Searched: {n} source.|Searched: {n} sources.',
  searchedPeriod: 'Searched: {n} source, from {from} to {to}.|Searched: {n} sources, from {from} to {to}.',
  searchedFor: 'Searched for: {words}.',
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
  helpPrivate: 'Each takes `private` too: then only you see the answer, and may share it.',
  helpFoot: 'It writes nothing of its own about a subject, and says so when the sources are silent.',

  inMessageMenu: '`{name}` (right-click a message, Apps):',

  failed:
    'Something went wrong here, and it has been noted. If it happens again, tell the people who run this bot: error {id}.',
  stale: 'This button is from another version of Verbatim: run the command again.',
  gone: 'That passage is no longer on the shelf: run the command again.',
  tooFast:
    'That was a lot at once. Wait {n} second, then go on.|That was a lot at once. Wait {n} seconds, then go on.',
  unknownCommand: 'This command is from another version of Verbatim: wait a minute and try again.',
} as const;

export type PhraseKey = keyof typeof PHRASES;
