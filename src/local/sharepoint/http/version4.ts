import type { Answer } from './answer';
import { isRecord, type Format } from './ask';

/** The same answer in version 4. */
export function inVersion4(answer: Answer, format: Format): Answer {
  const headers: Record<string, string> = { ...answer.headers, 'OData-Version': '4.0' };
  const isJson = answer.headers['Content-Type']?.startsWith('application/json;odata=') ?? false;
  if (!isJson) return { ...answer, headers };
  headers['Content-Type'] =
    `application/json;odata.metadata=${format};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  const { body } = answer;
  return typeof body === 'string' && body !== ''
    ? { ...answer, headers, body: JSON.stringify(renamed(JSON.parse(body))) }
    : { ...answer, headers };
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => annotation(name, each)));
}

function annotation(name: string, value: unknown): [string, unknown] {
  if (name === 'odata.metadata') return ['@odata.context', context(String(value))];
  if (name === 'odata.error') return ['error', bare(value)];
  if (name === 'odata.type') return ['@odata.type', typeName(String(value))];
  if (/^odata\.(id|etag|editLink|nextLink|null|count)$/.test(name)) return [`@${name}`, value];
  if (name.endsWith('@odata.navigationLinkUrl')) return [name.slice(0, -'Url'.length), value];
  if (name.endsWith('@odata.type')) return [name, typeName(String(value))];
  return [name, renamed(value)];
}

/** A refusal: its text stands without a language. */
function bare(error: unknown): unknown {
  if (!isRecord(error) || !isRecord(error.message)) return error;
  return { code: error.code, message: error.message.value };
}

/** '#SP.List'; '#Guid' and '#Collection(String)' for the types of OData itself. */
function typeName(type: string): string {
  return `#${type.replace('Edm.DateTime', 'Edm.DateTimeOffset').replace('Edm.', '')}`;
}

/** '…$metadata#lists/$entity' instead of '…$metadata#SP.ApiData.Lists/@Element&$select=Title'. */
function context(metadata: string): string {
  const [root = '', fragment = ''] = metadata.split('#', 2);
  const set = fragment.replace(/&\$select=[^]*$/, '').replace(/\/@Element$/, '/$entity');
  return `${root}#${set.replace(/^SP\.ApiData\.([A-Za-z]+)\d*/, (_, name: string) => name.toLowerCase()).replace(/^(web|site)s\/\$entity$/, '$1')}`;
}
