import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';

export const abbreviations = {
  ...ABBREVIATIONS,
  smallTitles: wordSet(
    `avda av pág art núm ee prof gral cap tte p.ej ej sr sra sres dr dra srta d dña dn lic ing arq exmo excmo ud uds`,
  ),
};
