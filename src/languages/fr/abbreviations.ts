import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';

export const abbreviations = {
  ...ABBREVIATIONS,
  smallTitles: wordSet(
    `m mm mme mlle mmes dr pr prof me mgr st ste art chap env av apr j.-c c.-à-d p.ex cf fig vol éd boul bd tél ex`,
  ),
};
