// Writes src/api/types.ts from the interface's own description:
//   node scripts/api-types.mjs http://127.0.0.1:8181/api/openapi.json
import { readFile, writeFile } from 'node:fs/promises';

const source = process.argv[2];
const text = source.startsWith('http') ? await (await fetch(source)).text() : await readFile(source, 'utf8');
const { schemas } = JSON.parse(text).components;

/** Names that TypeScript has for something else. */
const renamed = { Record: 'RegisterRecord' };

function named(name) {
  return renamed[name] ?? name;
}

function type(schema) {
  if (!schema) {
    return 'unknown';
  }
  if (schema.$ref) {
    return named(schema.$ref.split('/').pop());
  }
  if (schema.enum) {
    return schema.enum.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ');
  }
  const basic = { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[schema.type];
  if (basic) {
    return basic;
  }
  if (schema.type === 'array') {
    const of = type(schema.items);
    return of.includes('|') ? `(${of})[]` : `${of}[]`;
  }
  if (schema.properties) {
    return `{ ${members(schema).join(' ')} }`;
  }
  const value = schema.additionalProperties;
  return `Record<string, ${value?.type && value.type !== 'object' || value?.$ref
    ? type(value) : 'unknown'}>`;
}

function members(schema) {
  return Object.entries(schema.properties ?? {})
    .map(([name, member]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${type(member)};`);
}

const lines = ['// Made by scripts/api-types.mjs from the description of the interface.', ''];
for (const [name, schema] of Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b))) {
  lines.push(schema.properties
    ? `export interface ${named(name)} {\n${members(schema).map((member) => `  ${member}\n`).join('')}}\n`
    : `export type ${named(name)} = ${type(schema)};\n`);
}
await writeFile(new URL('../src/api/types.ts', import.meta.url), lines.join('\n'));
