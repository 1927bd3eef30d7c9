/** The text by itself: what is sliced out of another one keeps all of that in memory. */
export const copied = (text: string): string => Buffer.from(text).toString();
