/** A character that shows: no space, control, mark or filler, nor one that Unicode says may be left out where it is unknown. */
const SHOWN = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether anybody sees something of it. */
export const isShown = (text: string): boolean => SHOWN.test(text);
