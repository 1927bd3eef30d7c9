import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The house, from the ground up: each layer may import itself and those before it. */
const LAYERS = [
  'build-version',
  'text',
  'words',
  'languages',
  'corpus',
  'annotate',
  'engine',
  'store',
  'fetch',
  'search',
  'library',
  'answer',
  'reply',
  'shelves',
  'command',
  'commands',
  'shelf-documents',
  'answering',
  'wire',
  'operation',
  'discord',
  'cli',
  'main',
];
/** The stages of annotation in order, each a room of its own: what finds quotations, and who says them. */
const STAGES = ['marks', 'words', 'grammar', 'attribution', 'people'].map(
  (stage) => `src/annotate/quotations/${stage}/`,
);
/** The stages of a search in order: what is searched, what was asked, what speaks for an answer, the finders. */
const SEARCH = ['shelf', 'question', 'ranking', 'find'].map((stage) => `src/search/${stage}/`);
/** Beside the house: what they may import, besides themselves, is told below. */
const BESIDE = ['config', 'log', 'describe-error', 'rpc', 'within', 'request'];

interface Module {
  /** Relative to the root: `src/text/span.ts`. */
  readonly file: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const FROM = /^\s*(?:import|export)\b[^'";`]*?\bfrom\s+'([^']+)'/gm;
const BARE = /^\s*import\s+'([^']+)'/gm;
const EXPORTED =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
/** The index of the store opens what these need when they are first called. */
const OPENED_LATER: ReadonlySet<string> = new Set(['backupPlace', 'restorePlace']);
const CALL = /\bimport\(\s*'([^']+)'\s*\)/g;

/** `src/text/span.ts` is in `text`, `src/cli.ts` and `src/cli/batch.ts` in `cli`, `commands/ask.ts` in `commands`. */
const layerOf = (file: string): string =>
  file.startsWith('commands/') ? 'commands' : (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');

function read(folder: string): Module[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name))
    .map((name) => {
      const file = join(folder, name).split(sep).join('/');
      const text = readFileSync(join(root, file), 'utf8');
      const found = [FROM, BARE, CALL].flatMap((pattern) => [...text.matchAll(pattern)]);
      const imports = found.map(([, target = '']) =>
        target.startsWith('.')
          ? relative(root, resolve(root, dirname(file), target))
              .split(sep)
              .join('/')
          : target,
      );
      return { file, layer: layerOf(file), text, imports };
    });
}

const modules = [...read('src'), ...read('commands')];
/** `preact/hooks` is part of `preact`. */
const isPartOf = (target: string, name: string) => target === name || target.startsWith(`${name}/`);
const inside = (target: string): boolean => /^(src|commands)\//.test(target);

/** The modules for which `wrong` gives something, with what it gives. */
const offenders = (wrong: (module: Module) => readonly string[]): string[] =>
  modules.flatMap((module) => wrong(module).map((what) => `${module.file}: ${what}`));

describe('the architecture', () => {
  it('is read whole: every module has a place, and most have imports', () => {
    expect(offenders(({ layer }) => ([...LAYERS, ...BESIDE].includes(layer) ? [] : [layer]))).toEqual([]);
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
    const missing = modules.flatMap(({ imports }) =>
      imports.filter(
        (target) => inside(target) && /\.tsx?$/.test(target) && !modules.some(({ file }) => file === target),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has arrows that run one way, types included', () => {
    expect(
      offenders(({ layer, imports }) => {
        const height = LAYERS.indexOf(layer);
        if (height < 0) return [];
        return imports.filter((target) => inside(target) && LAYERS.indexOf(layerOf(target)) > height);
      }),
    ).toEqual([]);
  });

  it('enters each stage of annotation by its index alone, and later stages build on earlier ones', () => {
    const stageOf = (file: string): number => STAGES.findIndex((stage) => file.startsWith(stage));
    expect(STAGES.filter((stage) => !modules.some(({ file }) => file === `${stage}index.ts`))).toEqual([]);
    expect(
      offenders(({ file, imports }) =>
        imports.filter((target) => {
          const [own, other] = [stageOf(file), stageOf(target)];
          if (other < 0 || own === other) return false;
          return !target.endsWith('/index.ts') || (own >= 0 && other > own);
        }),
      ),
    ).toEqual([]);
  });

  it('has a search in stages, each of which knows only those before it', () => {
    const stageOf = (file: string): number => SEARCH.findIndex((stage) => file.startsWith(stage));
    const inStages = modules.filter(({ file }) => file.startsWith('src/search/'));
    expect(inStages.filter(({ file }) => stageOf(file) < 0).map(({ file }) => file)).toEqual([
      'src/search/asking-tables.ts',
      'src/search/index.ts',
    ]);
    expect(
      offenders(({ file, imports }) =>
        stageOf(file) < 0 ? [] : imports.filter((target) => stageOf(target) > stageOf(file)),
      ),
    ).toEqual([]);
  });

  it('enters search and the library by their indices alone', () => {
    expect(
      offenders(({ layer, imports }) =>
        imports.filter((target) =>
          ['search', 'library'].some(
            (room) =>
              layer !== room && target.startsWith(`src/${room}/`) && target !== `src/${room}/index.ts`,
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('never imports main, nor one command from another', () => {
    expect(offenders(({ imports }) => imports.filter((target) => target === 'src/main.ts'))).toEqual([]);
    expect(
      offenders(({ file, imports }) =>
        file === 'commands/index.ts' || !file.startsWith('commands/')
          ? []
          : imports.filter((target) => target.startsWith('commands/')),
      ),
    ).toEqual([]);
  });

  it('has no circle of modules, types included', () => {
    const values = new Map(modules.map(({ file, imports }) => [file, imports.filter(inside)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of values.get(file) ?? []) visit(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of values.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps the sandbox a package: only main knows it, by its name, and it knows nothing of the rest', () => {
    const known = /(^|\/)(discord-)?sandbox(\/|$)/;
    expect(
      offenders(({ layer, imports }) =>
        layer === 'main' ? [] : imports.filter((target) => known.test(target)),
      ),
    ).toEqual([]);
    const main = modules.find(({ layer }) => layer === 'main');
    expect(main?.imports.filter((target) => known.test(target))).toEqual(['discord-sandbox']);

    const home = 'packages/discord-sandbox';
    const { name, dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, home, 'package.json'), 'utf8'),
    );
    const declared = [name, ...Object.keys({ ...dependencies, ...devDependencies })];
    const foreign = read(home).flatMap(({ file, imports }) =>
      imports
        .filter((target) => !target.startsWith('node:'))
        .filter(
          (target) => !target.startsWith(`${home}/`) && !declared.some((name) => isPartOf(target, name)),
        )
        .map((target) => `${file}: ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  it('reads the environment in config.ts alone, which only the programs import', () => {
    expect(
      offenders(({ file, text }) =>
        file === 'src/config.ts' ? [] : (text.match(/process\s*\.\s*env\b/g) ?? []),
      ),
    ).toEqual([]);
    const readers = modules
      .filter(({ imports }) => imports.includes('src/config.ts'))
      .map(({ file }) => file);
    expect(readers.filter((file) => !/^src\/(cli\.ts|main\.ts|main\/)/.test(file))).toEqual([]);
  });

  it('touches files in corpus/, the store, the library’s snapshot and the settings alone', () => {
    const home = /^src\/(corpus\/|store\/|library\/snapshot|config\.ts$)/;
    expect(
      offenders(({ file, imports }) =>
        home.test(file) ? [] : imports.filter((target) => /^(node:)?fs(\/|$)|^chokidar$/.test(target)),
      ),
    ).toEqual([]);
  });

  it('touches the database in store/ alone, which others enter by its index', () => {
    expect(
      offenders(({ layer, imports }) =>
        layer === 'store'
          ? []
          : imports.filter(
              (target) =>
                /^(kysely|libsql|pg)(\/|$)/.test(target) ||
                (target.startsWith('src/store/') && target !== 'src/store/index.ts'),
            ),
      ),
    ).toEqual([]);
  });

  it('has an OpenSearch in engine/ alone', () => {
    expect(
      offenders(({ layer, imports }) =>
        layer === 'engine' ? [] : imports.filter((target) => target.startsWith('@opensearch-project/')),
      ),
    ).toEqual([]);
  });

  it('speaks to the network in discord/, fetch/, wire/ and operation/ alone; the store has a socket on this machine', () => {
    expect(
      offenders(({ layer, file, text, imports }) =>
        layer === 'discord' ||
        layer === 'fetch' ||
        layer === 'wire' ||
        layer === 'operation' ||
        file === 'src/store/control.ts'
          ? []
          : [
              ...imports.filter((target) =>
                /^(node:)?(net|tls|https?|http2|dgram|dns)(\/|$)|^(ws|undici|discord\.js)$/.test(target),
              ),
              ...(text.match(/\bfetch\(/g) ?? []),
            ],
      ),
    ).toEqual([]);
  });

  it('has discord.js in discord/ alone', () => {
    expect(
      offenders(({ layer, imports }) =>
        layer === 'discord' ? [] : imports.filter((target) => /^(discord\.js|@discordjs\/)/.test(target)),
      ),
    ).toEqual([]);
  });

  it('prints to no console: the programs write, the log logs', () => {
    expect(offenders(({ text }) => text.match(/\bconsole\s*\.\s*\w+/g) ?? [])).toEqual([]);
    expect(
      offenders(({ layer, text }) =>
        ['main', 'cli'].includes(layer) ? [] : (text.match(/process\.(stdout|stderr)\.write/g) ?? []),
      ),
    ).toEqual([]);
  });

  it('exports each name once, but for what each language brings, so that a name tells what it is', () => {
    const found = new Map<string, string[]>();
    for (const { file, text } of modules) {
      // Each language has tables of the same names; a command has the name of its answer.
      if (/^(?:src\/languages\/\w\w\/|commands\/)/.test(file)) continue;
      for (const [, name = ''] of text.matchAll(EXPORTED))
        found.set(name, [...(found.get(name) ?? []), file]);
    }
    const twice = [...found].flatMap(([name, files]) => {
      const own = [...new Set(files)];
      return own.length > 1 && !OPENED_LATER.has(name) ? [`${name}: ${own.join(', ')}`] : [];
    });
    expect(found.size).toBeGreaterThan(1000);
    expect(twice).toEqual([]);
  });

  it('lists every command file in the one list', () => {
    const files = modules.filter(({ layer, file }) => layer === 'commands' && file !== 'commands/index.ts');
    const list = modules.find(({ file }) => file === 'commands/index.ts');
    expect(files.filter(({ file }) => !list?.imports.includes(file)).map(({ file }) => file)).toEqual([]);
  });
});
