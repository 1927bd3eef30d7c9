/** Put in by the build: a hash of everything that finds quotations, figures and names in a text. */
declare const RULES_VERSION: string | undefined;

/** Names the rules of this build, so that what other ones found is not taken for theirs. */
export const rulesVersion = typeof RULES_VERSION === 'string' ? RULES_VERSION : 'unbuilt';
