import { engineUpkeep, miniSearchIndex, openSearchIndex, type PassageIndex } from '../../src/engine/index.ts';

export interface Measured {
  readonly name: string;
  readonly engine: PassageIndex;
  /** What its indices take on disk. */
  readonly bytes?: () => Promise<number>;
  close(): Promise<void>;
}

/** The engines that are here: MiniSearch always, OpenSearch where VERBATIM_TEST_OPENSEARCH names one. */
export function engines(): (() => Promise<Measured>)[] {
  const nodes = process.env.VERBATIM_TEST_OPENSEARCH?.split(',');
  const miniSearch = async (): Promise<Measured> => {
    const engine = miniSearchIndex();
    return { name: 'MiniSearch', engine, close: engine.close };
  };
  const openSearch = async (): Promise<Measured> => {
    // What takes long is told, and is no failure.
    const place = { nodes: nodes ?? [], prefix: 'bench', patience: 60_000 };
    const options = { place, version: String(Date.now()) };
    const engine = await openSearchIndex(options);
    return {
      name: 'OpenSearch',
      engine,
      async bytes() {
        const upkeep = await engineUpkeep(options);
        const states = await upkeep.states();
        await upkeep.close();
        return states.reduce((sum, { bytes }) => sum + bytes, 0);
      },
      async close() {
        await engine.destroy();
        await engine.close();
      },
    };
  };
  return nodes ? [openSearch, miniSearch] : [miniSearch];
}
