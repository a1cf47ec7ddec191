import type { Collection, Entity, Node, Scalar } from '../resources/node';
import type { Answer } from './answer';
import { refuse } from './failure';
import type { Format } from './ask';
import { below, type Query } from './query';
import { readRows } from './rows';
import { verboseValue } from './verbose';

const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

/** Turns what an address stands for into JSON in the format that was asked for. */
export class Printer {
  /** `apiRoot` is the absolute address of the web's `_api`, without a slash at the end. */
  public constructor(
    private readonly format: Format,
    private readonly apiRoot: string,
    private readonly query: Query
  ) {}

  public contentType(): string {
    return CONTENT_TYPES[this.format];
  }

  public answer(node: Node, status = 200): Answer {
    const headers: Record<string, string> = { 'Content-Type': this.contentType() };
    if (node.is === 'entity') {
      const etag = node.headerEtag ?? node.etag;
      if (etag) headers.ETag = etag;
      if (status === 201) headers.Location = this.absolute(node.uri);
    }
    return { status, headers, body: JSON.stringify(this.whole(node)) };
  }

  private whole(node: Node): unknown {
    if (node.is === 'entity') return this.top(this.entity(node, this.query, `${node.set}/@Element`));
    if (node.is === 'collection') return this.collection(node);
    if (node.is === 'scalar') return this.scalar(node);
    if (node.is === 'absent') return this.top({ 'odata.null': true });
    throw refuse.noResource('function');
  }

  private top(value: unknown): unknown {
    return this.format === 'verbose' ? { d: value } : value;
  }

  private collection(node: Collection): unknown {
    const { entities, next } = readRows(node, this.query);
    const rows = entities.map((each) => this.entity(each, this.query));
    if (this.format === 'verbose') return { d: { results: rows, ...(next ? { __next: next } : {}) } };
    return {
      ...(this.format === 'minimal' ? { 'odata.metadata': this.metadata(node.set) } : {}),
      ...(next ? { 'odata.nextLink': next } : {}),
      value: rows
    };
  }

  private scalar(node: Scalar): unknown {
    const value = this.value(node.value);
    if (this.format === 'verbose') return { d: { [node.name]: value } };
    const metadata = this.format === 'minimal' ? { 'odata.metadata': this.metadata(node.type ?? edmType(value)) } : {};
    if (isPlainObject(value)) return { ...metadata, ...value };
    return value === null ? { ...metadata, 'odata.null': true } : { ...metadata, value };
  }

  private entity(node: Entity, query: Query, set?: string): Record<string, unknown> {
    const result: Record<string, unknown> = this.annotations(node, set);
    const links = new Set<string>();
    for (const [name] of query.expand) {
      if (this.expandInto(result, node, name, query)) links.add(name);
    }
    for (const name of withTwins(node, this.selectedNames(node, query))) {
      if (links.has(name)) continue;
      const value = node.get(name);
      if (value === undefined) this.missing(node, name);
      else result[name] = this.value(value);
    }
    return result;
  }

  private selectedNames(node: Entity, query: Query): readonly string[] {
    if (!query.select) return node.names;
    if (query.select.has('*')) {
      const named = [...query.select.keys()].filter((name) => name !== '*');
      return [...node.names, ...named.filter((name) => !node.names.includes(name))];
    }
    return [...query.select.keys()];
  }

  private expandInto(result: Record<string, unknown>, node: Entity, name: string, query: Query): boolean {
    if (query.select && !query.select.has('*') && !query.select.has(name)) return true;
    const link = node.link?.(name)?.([]);
    if (!link) {
      if (node.get(name) !== undefined) return false;
      throw refuse.noField(name);
    }
    if (link.is === 'absent') this.absent(result, name, link.uri);
    else result[name] = this.nested(link, below(query, name));
    return true;
  }

  /** An empty lookup is only an address, and not even that without metadata. */
  private absent(result: Record<string, unknown>, name: string, uri: string): void {
    if (this.format === 'verbose') result[name] = { __deferred: { uri: this.absolute(uri) } };
    if (this.format === 'minimal') result[`${name}@odata.navigationLinkUrl`] = uri;
  }

  private nested(node: Node, query: Query): unknown {
    if (node.is === 'entity') return this.entity(node, query);
    if (node.is === 'scalar') return this.value(node.value);
    if (node.is === 'absent') return null;
    if (node.is === 'action') {
      const result = node.run({});
      return result && 'is' in result ? this.nested(result, query) : null;
    }
    const rows = readRows(node, query).entities.map((each) => this.entity(each, query));
    return this.format === 'verbose' ? { results: rows } : rows;
  }

  private missing(node: Entity, name: string): never {
    throw node.link?.(name) ? refuse.notExpanded(name) : refuse.noField(name);
  }

  private annotations(node: Entity, set?: string): Record<string, unknown> {
    const uri = this.absolute(node.uri);
    if (this.format === 'verbose') {
      const etag = node.etag ? { etag: node.etag } : {};
      return { __metadata: { id: node.id ?? uri, uri, ...etag, type: node.type } };
    }
    if (this.format === 'none') return {};
    return {
      ...(set ? { 'odata.metadata': this.metadata(set) } : {}),
      'odata.type': node.type,
      'odata.id': node.id ?? uri,
      ...(node.etag ? { 'odata.etag': node.etag } : {}),
      'odata.editLink': node.uri
    };
  }

  private value(value: unknown): unknown {
    return this.format === 'verbose' ? verboseValue(value) : value;
  }

  private metadata(set: string): string {
    return `${this.apiRoot}/$metadata#${set}`;
  }

  private absolute(uri: string): string {
    return `${this.apiRoot}/${uri}`;
  }
}

/** Of an item, Id brings ID along, as recorded. */
function withTwins(node: Entity, names: readonly string[]): readonly string[] {
  const [first, second] = node.twins ?? [];
  if (first === undefined || second === undefined || names === node.names) return names;
  return [...new Set(names.flatMap((name) => (name.toLowerCase() === first.toLowerCase() ? [first, second] : [name])))];
}

function edmType(value: unknown): string {
  if (value === null) return 'Edm.Null';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return typeof value === 'number' ? 'Edm.Int32' : 'Edm.String';
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
