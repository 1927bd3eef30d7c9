import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';

export const abbreviations = {
  ...ABBREVIATIONS,
  smallTitles: wordSet(
    `sig sigg sig.ra dott dott.ssa prof ing avv arch rag on sen gen art artt pag pagg cap fig vol ecc sec tel es p.es v`,
  ),
};
