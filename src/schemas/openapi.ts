import { absolute, site } from '../config/site.ts';
import { API_SCHEMAS, RECORD_COLLECTIONS, apiJsonSchema, type ApiCollection } from './api.ts';

const OTHER_FILES = [
  { file: 'questions.csv', id: 'questionsCsv', type: 'text/csv', summary: 'Questions with their short answers as a table' },
  { file: 'evidence.csv', id: 'evidenceCsv', type: 'text/csv', summary: 'A line for each source of each fact' },
  { file: 'bibliography.bib', id: 'bibtex', type: 'application/x-bibtex', summary: 'The bibliography as BibTeX' },
  { file: 'bibliography.ris', id: 'ris', type: 'application/x-research-info-systems', summary: 'The bibliography as RIS' },
] as const;

/** The OpenAPI 3.1 document of /api/v1/, from the schemas that its records are held against. */
export function openApi(): object {
  const notFound = { description: 'There is no such file. The body is the 404 page of the site.' };
  const get = (operationId: string, tag: string, summary: string, type: string, schema: object, parameters: object[] = []) => ({
    get: {
      operationId,
      tags: [tag],
      summary,
      ...(parameters.length ? { parameters } : {}),
      responses: { '200': { description: 'The file.', content: { [type]: { schema } } }, '404': notFound },
    },
  });
  const ref = (name: ApiCollection) => ({ $ref: `#/components/schemas/${API_SCHEMAS[name].one}` });
  const names = Object.keys(API_SCHEMAS) as ApiCollection[];
  const listOf = (name: ApiCollection) => ({
    type: 'object',
    required: ['name', 'about', 'licence', 'credit', 'schema', 'count', 'items'],
    properties: {
      name: { type: 'string', const: name },
      about: { type: 'string' },
      licence: { type: 'string', format: 'uri' },
      credit: { type: 'string', description: 'The line to print where you use the data.' },
      schema: { type: 'string', format: 'uri', description: 'JSON Schema of one item.' },
      count: { type: 'integer' },
      items: { type: 'array', items: ref(name) },
    },
  });
  const paths: Record<string, object> = {
    '/api/v1/index.json': get(
      'index',
      'index',
      'What there is: counts, the latest check, a digest of the content, every list and download',
      'application/json',
      {
        type: 'object',
        required: ['name', 'version', 'licence', 'credit', 'build', 'files'],
      },
    ),
  };
  for (const name of names) {
    const { one, about } = API_SCHEMAS[name];
    paths[`/api/v1/${name}.json`] = get(`list${one}s`, name, about, 'application/json', listOf(name));
    paths[`/api/v1/${name}.ndjson`] = get(`stream${one}s`, name, `One ${one.toLowerCase()} on each line`, 'application/x-ndjson', { type: 'string' });
  }
  for (const name of RECORD_COLLECTIONS) {
    const { one } = API_SCHEMAS[name];
    // An article's id has two parts, and a parameter of OpenAPI holds no slash.
    const keys = name === 'articles' ? ['subject', 'slug'] : ['id'];
    paths[`/api/v1/${name}/${keys.map((key) => `{${key}}`).join('/')}.json`] = get(
      `get${one}`,
      name,
      `One ${one.toLowerCase()}`,
      'application/json',
      ref(name),
      keys.map((key) => ({ name: key, in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z0-9-]+$' } })),
    );
  }
  paths['/api/v1/bibliography.json'] = get('csl', 'bibliography', 'The bibliography as a plain CSL-JSON array', 'application/json', {
    type: 'array',
    items: ref('sources'),
  });
  for (const { file, id, type, summary } of OTHER_FILES) paths[`/api/v1/${file}`] = get(id, 'bibliography', summary, type, { type: 'string' });

  const schemaOf = (name: ApiCollection) => {
    const { $schema: _, ...schema } = apiJsonSchema(name);
    return schema;
  };
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name} API`,
      version: '1.0.0',
      summary: 'Static files: no key, no limit, no tracking.',
      description: `Everything on ${site.name} as data. Version 1 only ever grows: a property is never removed or changed. See ${absolute('/api/')}.`,
      license: { name: 'CC-BY-4.0', url: site.contentLicence.url },
    },
    servers: [{ url: site.url }],
    security: [],
    tags: [
      { name: 'index', description: 'Where to begin.' },
      ...names.map((name) => ({ name, description: API_SCHEMAS[name].about })),
      { name: 'bibliography', description: 'Tables and the formats of reference managers.' },
    ],
    paths,
    components: { schemas: Object.fromEntries(names.map((name) => [API_SCHEMAS[name].one, schemaOf(name)])) },
  };
}
