/** A start that cannot succeed: one sentence for the person who typed it. */
export class StartError extends Error {}
