/** Put in by the build: a hash of everything that reads a text, finds something in it or numbers its words. */
declare const BUILD_VERSION: string | undefined;

/** Names this build, so that what another one found is not taken for what this one would find. */
export const buildVersion = typeof BUILD_VERSION === 'string' ? BUILD_VERSION : 'unbuilt';

/** The same for what is kept in an engine: where sentences end also depends on the tables of Unicode that this Node has. */
export const engineVersion = `${buildVersion}-icu${process.versions.icu}`;
