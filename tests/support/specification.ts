import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const SPECIFICATION = new URL('../../../shared/data/discord-openapi.json', import.meta.url);

export const hasSpecification = existsSync(SPECIFICATION);
/** For the title of a test. */
export const specificationThere = hasSpecification
  ? ''
  : ' (skipped: ../shared/data/discord-openapi.json is not there)';

/** What Discord's published specification takes as the body of a request; nothing where it has no such request. */
export function requestValidator(): (method: string, route: string) => ValidateFunction | undefined {
  const specification = JSON.parse(readFileSync(SPECIFICATION, 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(specification, 'discord');
  const compiled = new Map<string, ValidateFunction | undefined>();
  // The sandbox and the specification may name a parameter differently.
  const shape = (path: string): string => path.replace(/\{[^}]*\}/g, '{}');
  const compile = (method: string, route: string): ValidateFunction | undefined => {
    const path = Object.keys(specification.paths).find((one) => shape(one) === shape(route));
    const operation = path && specification.paths[path][method];
    if (!operation?.requestBody?.content['application/json']) return undefined;
    const pointer: string[] = [
      'paths',
      path ?? '',
      method,
      'requestBody',
      'content',
      'application/json',
      'schema',
    ];
    return ajv.compile({
      $ref: `discord#/${pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
    });
  };
  return (method, route) => {
    const key = `${method} ${route}`;
    if (!compiled.has(key)) compiled.set(key, compile(method.toLowerCase(), route));
    return compiled.get(key);
  };
}
