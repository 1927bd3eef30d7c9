import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';

export const abbreviations = {
  ...ABBREVIATIONS,
  smallTitles: wordSet(
    `sr sra srs sras dr dra d profa prof exmo exma eng arq av r pág págs art núm n.º cap gen cel pe p.ex ex tel`,
  ),
};
