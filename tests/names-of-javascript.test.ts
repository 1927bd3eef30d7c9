import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { answeringService } from '../src/answering/service.ts';
import { textOptions } from '../src/command.ts';
import { parseDocument } from '../src/corpus/import/parse.ts';
import { parseSource } from '../src/corpus/parse.ts';
import type { Library } from '../src/library/library.ts';
import { toDiscord } from '../src/reply/discord/to-discord.ts';
import { toJson } from '../src/reply/to-json.ts';
import { toTerminal } from '../src/reply/to-terminal.ts';
import { textsOf } from './support/components.ts';
import { everyExchange } from './support/conversations.ts';
import { libraryOf } from './support/library.ts';

const OF_OBJECTS = Object.getOwnPropertyNames(Object.prototype);
/** Words that every object, function or array of JavaScript has a property of, and so might answer to. */
const NAMES = [
  ...OF_OBJECTS,
  ...[
    'prototype',
    'length',
    'name',
    'caller',
    'at',
    'map',
    'then',
    'next',
    'default',
    'undefined',
    'null',
    'NaN',
  ],
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A source in which every word from outside, the file's name included, is such a name. */
const sourceNamed = (word: string): string =>
  [
    `---\ntitle: "${word}"\npublisher: "${word}"\nauthors: ["${word}", "${capital(word)} Moss"]\nplace: "${word}"`,
    `published: 2019-05-03\nrights: "${word}"\n---`,
    `# ${word}`,
    `“The ${word} is the ${word} of all,” said ${capital(word)} Moss, the ${word} of the mill.`,
    `“Nobody has seen it,” said ${capital(word)}.`,
    `${capital(word)} Moss said that the mill has 42 ${word} and 12 percent of the ${word}.`,
    `The Central ${capital(word)} Office (${word}) opened on May 3, 2019. The ${word} is a kind of mill.`,
  ].join('\n\n');

describe('words that are names of JavaScript', () => {
  let library: Library;
  beforeAll(async () => {
    library = await libraryOf(Object.fromEntries(NAMES.map((word) => [`${word}.md`, sourceNamed(word)])));
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'are words like others to %s',
    async (_, command) => {
      for (const word of NAMES) {
        const options = Object.fromEntries(textOptions(command.declared).map((option) => [option, word]));
        const answer = await command.answer(library, options);
        const reply = command.render(answer, options, { administrator: true, commands });
        expect(textsOf(toDiscord(reply, word).components).join('').trim(), word).not.toBe('');
        expect(toTerminal(reply, { colour: false }).trim(), word).not.toBe('');
        expect(JSON.parse(JSON.stringify(toJson(command.name, options, answer))), word).toHaveProperty(
          'kind',
        );
      }
    },
  );

  it('find the source that is called so, and the speaker', async () => {
    const service = answeringService(library, commands);
    for (const word of NAMES) {
      const sources = await service.suggest('sources', 'source', word);
      expect(
        sources.map(({ value }) => value),
        word,
      ).toContain(word);
      const speakers = await service.suggest('quotes', 'speaker', capital(word));
      expect(speakers.length, word).toBeGreaterThan(0);
      expect(await service.suggest('quotes', word, word), word).toEqual([]);
      expect(await service.slash(word, { [word]: word }, { locale: word, administrator: false })).toBe(
        'unknownCommand',
      );
    }
  });

  it('lead to no reply that breaks', async () => {
    const few = OF_OBJECTS.slice(0, 4);
    const small = await libraryOf(Object.fromEntries(few.map((word) => [`${word}.md`, sourceNamed(word)])));
    let count = 0;
    for await (const { title, reply } of everyExchange(small)) {
      count++;
      expect(textsOf(toDiscord(reply).components).join('').trim(), title).not.toBe('');
    }
    expect(count).toBeGreaterThan(few.length * 20);
  });

  it('are no fields of front matter', () => {
    for (const word of NAMES) {
      if (word === 'name') continue;
      const file = new TextEncoder().encode(`---\n"${word}": text\n---\nThe mill.`);
      const parsed = parseSource(file, 'corpus/mill.md');
      expect(parsed.ok, word).toBe(false);
    }
  });

  it('are tags, roles and references of pages like others', async () => {
    for (const word of OF_OBJECTS) {
      const tag = word.toLowerCase().replace(/[^a-z]/g, 'x');
      const sentences = ['mill', 'harbour', 'bridge', 'market', 'school', 'tower', 'station', 'chapel'].map(
        (thing) =>
          `The ${thing} of ${word} has stood there for a hundred years, and people from all over the county came to see it when it burned down.`,
      );
      const page = `<html><head><title>The ${word}</title><script type="application/ld+json">{"@type": "${word}", "author": {"${word}": 1, "name": "&${word};"}}</script></head><body><article><h1>The mill &${word}; of all mills</h1>${sentences.map((sentence) => `<${tag} role="${word}"><p>${sentence}</p></${tag}>`).join('')}</article></body></html>`;
      const read = await parseDocument(`${word}.html`, new TextEncoder().encode(page), {});
      expect(JSON.stringify(read), word).toContain(sentences[1]);
    }
  });
});

/** Tables with words as keys that are asked with words of our own alone. */
const OWN_WORDS: ReadonlyMap<string, string> = new Map([
  ['src/store/migrations.ts', 'the migrations, in the order of their names'],
  ['src/cli/program.ts', 'the programs, asked with Object.hasOwn'],
  ['src/reply/languages/es-419.ts', 'descriptions of commands, by the description in English'],
]);

it('no table of words is a plain object, which would answer to the names of its prototype: it is a Map', () => {
  const root = new URL('../', import.meta.url);
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name}`);
  const offenders = files.filter((name) =>
    /:\s*(?:Readonly<)?(?:Partial<)?(?:Record<string,|\{\s*(?:readonly )?\[\w+: string\])[^=;]*=\s*\{/.test(
      readFileSync(new URL(name, root), 'utf8'),
    ),
  );
  expect(offenders.filter((name) => !OWN_WORDS.has(name))).toEqual([]);
});
