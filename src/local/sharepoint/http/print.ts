import type { Collection, Entity, Node, Scalar } from '../resources/node';
import { textAnswer, type Answer } from './answer';
import type { Format } from './ask';
import { refuse } from './failure';
import { navigationNamed, navigationOf } from './navigation';
import { below, branch, type Query } from './query';
import { readRows } from './rows';
import { isWanted, selectedNames } from './selection';
import { CONTENT_TYPES } from './formats';
import { annotatedType, edmType, fullValue, isComplex, verboseValue } from './verbose';

type Properties = Record<string, unknown>;

/** What is expanded in rows of rows multiplies; nobody reads so much in one answer. */
const MOST_PRINTED = 250_000;

/** Turns what an address stands for into JSON in the format that was asked for. */
export class Printer {
  private printed = 0;

  /** `apiRoot` is the absolute address of the web's `_api`, without a slash at the end. */
  public constructor(
    private readonly format: Format,
    private readonly apiRoot: string,
    private readonly query: Query,
    private readonly most = MOST_PRINTED
  ) {}

  public contentType(): string {
    return CONTENT_TYPES[this.format];
  }

  public answer(node: Node, status = 200): Answer {
    if (node.is === 'scalar' && node.raw) return textAnswer(String(node.value ?? ''));
    const headers: Record<string, string> = { 'Content-Type': this.contentType() };
    if (node.is === 'entity') {
      const etag = node.headerEtag ?? node.etag;
      if (etag) headers.ETag = etag;
      if (status === 201) headers.Location = this.absolute(node, node.uri);
    }
    return { status, headers, body: JSON.stringify(this.whole(node)) };
  }

  private whole(node: Node): unknown {
    if (node.is === 'entity') return this.top(this.entity(node, this.query, `${node.set}/@Element`));
    if (node.is === 'collection') return this.collection(node);
    if (node.is === 'scalar') return this.scalar(node);
    if (node.is === 'absent') return this.top({ ...this.context('Edm.Null'), 'odata.null': true });
    throw refuse.noResource('function');
  }

  private top(value: unknown): unknown {
    return this.format === 'verbose' ? { d: value } : value;
  }

  private collection(node: Collection): unknown {
    const { entities, next } = readRows(node, this.query);
    const rows = entities.map((each) => this.entity(each, this.query));
    if (this.format === 'verbose') return { d: { results: rows, ...(next ? { __next: next } : {}) } };
    return { ...this.context(this.narrowed(node.set)), ...(next ? { 'odata.nextLink': next } : {}), value: rows };
  }

  private scalar({ name, value, type }: Scalar): unknown {
    if (this.format === 'verbose') return { d: { [name]: verboseValue(value, type) } };
    const context = this.context(type ?? edmType(value));
    const printed = this.format === 'full' ? fullValue(value, type) : value;
    if (isComplex(printed)) return { ...context, ...printed };
    return value === null ? { ...context, 'odata.null': true } : { ...context, value: printed };
  }

  private entity(node: Entity, query: Query, set?: string, bare = false): Properties {
    this.printed += 1;
    if (this.printed > this.most) throw refuse.listViewThreshold();
    const result = this.annotations(node, !bare && node.uri !== '', set);
    const done = this.navigate(result, node, query);
    for (const name of selectedNames(node, query)) if (!done.has(name.toLowerCase())) this.property(result, node, name);
    return result;
  }

  /** Expanded things come before the plain properties; verbose and full answers name what was not expanded, too. */
  private navigate(result: Properties, node: Entity, query: Query): ReadonlySet<string> {
    const done = new Set<string>();
    const telling = (this.format === 'verbose' || this.format === 'full') && node.uri !== '';
    if (telling && isWanted(query, '*')) {
      for (const name of navigationOf(node.type)) {
        if (branch(query.expand, name)) this.expand(result, node, name, query);
        else this.defer(result, node, name);
        done.add(name.toLowerCase());
      }
    }
    for (const given of query.expand.keys()) {
      const name = navigationNamed(node.type, given) ?? given;
      if (done.has(name.toLowerCase()) || !isWanted(query, name)) continue;
      if (this.expand(result, node, name, query)) done.add(name.toLowerCase());
    }
    return done;
  }

  private property(result: Properties, node: Entity, given: string): void {
    const name = node.spell?.(given) ?? given;
    const value = node.get(name);
    if (value === undefined) return this.unexpanded(result, node, name);
    if (this.format === 'full') {
      const type = annotatedType(name, value);
      if (type) result[`${name}@odata.type`] = type;
    }
    result[name] = this.value(value);
  }

  /** Something that was selected without being expanded: its address, where the format has addresses. */
  private unexpanded(result: Properties, node: Entity, given: string): void {
    const name = navigationNamed(node.type, given);
    if (name) return this.defer(result, node, name);
    throw node.link?.(given) ? refuse.notExpanded(given) : refuse.noField(given);
  }

  private expand(result: Properties, node: Entity, name: string, query: Query): boolean {
    const link = node.link?.(name)?.([]);
    if (!link) {
      if (node.get(name) !== undefined) return false;
      throw navigationNamed(node.type, name) ? refuse.notImplemented('GET', `$expand=${name}`) : refuse.noField(name);
    }
    if (link.is === 'absent') this.absent(result, node, name, link.uri);
    else {
      if (this.format !== 'verbose') this.defer(result, node, name);
      const bare = isLookup(node, name);
      result[name] = this.nested(link, below(query, name), bare);
    }
    return true;
  }

  private defer(result: Properties, node: Entity, name: string): void {
    if (node.uri !== '') this.absent(result, node, name, `${node.uri}/${name}`);
  }

  /** Only an address, and not even that without metadata. */
  private absent(result: Properties, node: Entity, name: string, uri: string): void {
    if (this.format === 'verbose') result[name] = { __deferred: { uri: this.absolute(node, uri) } };
    else if (this.format !== 'none') result[`${name}@odata.navigationLinkUrl`] = this.relative(node, uri);
  }

  private nested(node: Node, query: Query, bare = false): unknown {
    if (node.is === 'entity') return this.entity(node, query, undefined, bare);
    if (node.is === 'scalar') return this.value(node.value);
    if (node.is === 'absent') return null;
    if (node.is === 'action') {
      const result = node.run({});
      return result && 'is' in result ? this.nested(result, query) : null;
    }
    const rows = readRows(node, query).entities.map((each) => this.entity(each, query, undefined, bare));
    return this.format === 'verbose' ? { results: rows } : rows;
  }

  private annotations(node: Entity, placed: boolean, set?: string): Properties {
    if (this.format === 'none') return {};
    const uri = this.absolute(node, node.uri);
    if (this.format === 'verbose') {
      const etag = node.etag && placed ? { etag: node.etag } : {};
      return { __metadata: { id: node.id ?? uri, ...(placed ? { uri } : {}), ...etag, type: node.type } };
    }
    return {
      ...(set ? this.context(this.narrowed(set)) : {}),
      'odata.type': node.type,
      'odata.id': node.id ?? uri,
      ...(node.etag && placed ? { 'odata.etag': node.etag } : {}),
      ...(placed ? { 'odata.editLink': this.relative(node, node.uri) } : {})
    };
  }

  private value(value: unknown): unknown {
    if (this.format === 'verbose') return verboseValue(value);
    return this.format === 'full' ? fullValue(value) : value;
  }

  /** `odata.metadata`, where the format has it. */
  private context(set: string): Properties {
    const told = this.format === 'minimal' || this.format === 'full';
    return told ? { 'odata.metadata': `${this.apiRoot}/$metadata#${set}` } : {};
  }

  private narrowed(set: string): string {
    return this.query.selected === undefined ? set : `${set}&$select=${this.query.selected}`;
  }

  private absolute(node: Entity, uri: string): string {
    return `${node.root ?? this.apiRoot}/${uri}`;
  }

  /** What belongs to another web than the one that was asked is told by its whole address. */
  private relative(node: Entity, uri: string): string {
    return node.root === undefined || node.root === this.apiRoot ? uri : `${node.root}/${uri}`;
  }
}

/** What an item points to through a column comes with its type and id only, as recorded in public answers. */
function isLookup(node: Entity, name: string): boolean {
  return node.type.startsWith('SP.Data.') && navigationNamed(node.type, name) === undefined;
}
