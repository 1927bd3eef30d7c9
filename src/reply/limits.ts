/**
 * Discord's limits on what a bot sends: API v10, messages with Components V2, application commands.
 * Every number that this project holds itself to is here.
 */
export const LIMITS = {
  /** `text`: UTF-16 units of all text displays together; `components`: those within others counted too. */
  message: { text: 4000, components: 40, files: 10, fileBytes: 10 * 2 ** 20 },
  row: { buttons: 5 },
  customId: 100,
  buttonLabel: 80,
  select: { options: 25, label: 100, value: 100, placeholder: 150 },
  /** Messages behind the first answer where a user has brought the app along, and the server has not. */
  followUps: 5,
  modal: { title: 45, label: 45, description: 100, fields: 5, value: 4000 },
  url: 512,
  autocomplete: { choices: 25, name: 100, value: 100 },
  command: { name: 32, description: 100, options: 25, stringOption: 6000, all: 8000 },
  commands: 100,
} as const;

/** Room for a title, a name or what was typed, in characters as shown; what is longer is cut at its end. */
export const LONGEST_LABEL = 150;
/** Room for a sentence within a line. */
export const LONGEST_SENTENCE = 1000;

/** Files that one command brings, by the names of their options: as many as a message has. */
export const FILE_OPTIONS = [
  'file',
  'file2',
  'file3',
  'file4',
  'file5',
  'file6',
  'file7',
  'file8',
  'file9',
  'file10',
] as const;
