/** Discord's numbers in one place. Lengths are [least, most] in characters or items. */
export const LIMITS = {
  command: {
    name: [1, 32],
    description: [1, 100],
    options: 25,
    choices: 25,
    choiceName: [1, 100],
    /** Discord publishes 6,000 for a string value and enforces 100. */
    choiceValue: [0, 100],
    optionLength: 6000,
    /** Names, descriptions and choice values of one command together. */
    characters: 8000,
    /** How many of each command type one scope (global, or a server) holds. */
    perType: { 1: 100, 2: 15, 3: 15 } as Record<number, number>,
    creationsPerDay: 200,
  },
  message: { content: 2000, embeds: 10, attachments: 10, fileBytes: 10 * 1024 * 1024 },
  embed: {
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    author: 256,
    url: 2048,
    /** Title, description, fields, footer and author of all embeds of a message together. */
    characters: 6000,
  },
  components: {
    rows: 5,
    buttonsInRow: 5,
    /** Counted with nested ones, in a Components V2 message. */
    total: 40,
    /** All text displays of a Components V2 message together. */
    text: 4000,
    customId: [1, 100],
    label: 80,
    url: 512,
    mediaUrl: 2048,
    selectOptions: [1, 25],
    selectOptionText: [1, 100],
    selectOptionDescription: 100,
    placeholder: 150,
    sectionTexts: [1, 3],
    galleryItems: [1, 10],
    mediaDescription: [1, 1024],
  },
  pins: 250,
  thread: { active: 1_000, name: [1, 100], autoArchiveMinutes: [60, 1_440, 4_320, 10_080] },
  modal: {
    title: [1, 45],
    components: [1, 5],
    label: [1, 45],
    description: [1, 100],
    inputLength: 4000,
    inputPlaceholder: 100,
    groupOptions: 10,
    uploads: 10,
  },
  interaction: {
    firstResponseMilliseconds: 3_000,
    lifeMilliseconds: 15 * 60_000,
    /** For someone who has the app as a user install only. */
    followUpsForUserInstall: 5,
  },
  autocomplete: { choices: 25 },
  gateway: { payloadBytes: 4096, sendsPerMinute: 120, identifiesPerDay: 1000 },
  rest: { jsonBytes: 1024 * 1024, formBytes: 25 * 1024 * 1024, requestsPerSecond: 50 },
} as const;
