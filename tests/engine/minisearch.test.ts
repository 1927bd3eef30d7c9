import { miniSearchIndex } from '../../src/engine/index.ts';
import { naiveIndex } from './naive.ts';
import { passageIndexSuite } from './suite.ts';

passageIndexSuite('MiniSearch', async () => miniSearchIndex());
passageIndexSuite('the engine that others are held to', async () => naiveIndex());
