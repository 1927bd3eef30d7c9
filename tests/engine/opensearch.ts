/** The addresses of an OpenSearch for tests, where one runs: `scripts/opensearch.sh run npx vitest run tests/engine`. */
export const OPENSEARCH: readonly string[] | undefined = process.env.VERBATIM_TEST_OPENSEARCH?.split(',');

/** Tests run beside each other, and nobody waits for their answers. */
export const PATIENCE = 60_000;

/** Behind the name of a test. */
export const SKIPPED = OPENSEARCH ? '' : ' (skipped: no OpenSearch, see scripts/opensearch.sh)';
