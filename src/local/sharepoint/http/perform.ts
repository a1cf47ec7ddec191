import { messageOf } from '../database';
import { resolve } from '../resources/resolve';
import { typedBody, withMetadata } from '../resources/bodyType';
import type { Action, Entity, Node } from '../resources/node';
import type { Farm } from '../store/farm';
import { listsOf } from '../store/lists';
import { webAt, webOver, type Web } from '../store/webs';
import { Visit, type Caller } from '../visit';
import { noContent, textAnswer, type Answer } from './answer';
import { entryBody, jsonBody, readAsk, type Ask, type Format, type RawRequest } from './ask';
import { refuse } from './failure';
import { CONTENT_TYPES } from './formats';
import { HandshakeNeeded } from './handshake';
import { malformed } from './malformed';
import { Printer } from './print';
import { refusalOf } from './unforeseen';
import { isChangeable } from './verbs';
import { speaksVersion4 } from './version';
import { inVersion4 } from './version4';

/** Answers one request or one part of a batch, in the version of OData that it speaks. */
export function perform(farm: Farm, caller: Caller, raw: RawRequest): Answer {
  const { format, answer } = performed(farm, caller, raw);
  return speaksVersion4(raw) ? inVersion4(answer, format) : answer;
}

/** In one transaction, so that a refusal leaves nothing behind. */
function performed(farm: Farm, caller: Caller, raw: RawRequest): { format: Format; answer: Answer } {
  let format: Format = 'minimal';
  const { writes } = farm.db;
  try {
    const ask = readAsk(raw);
    format = ask.format;
    return { format, answer: farm.db.transaction(() => answerTo(farm, caller, ask)) };
  } catch (error) {
    if (farm.db.writes !== writes) farm.columns.clear();
    if (error instanceof HandshakeNeeded) throw error;
    return { format, answer: printError(error, format) };
  }
}

/** An address of a list, or of something in one, means the web that it is in. */
function insideOf(farm: Farm, path: string): Web | undefined {
  const web = webOver(farm, path);
  const below = `${path.toLowerCase()}/`;
  const isInside = web && listsOf(farm, web.id).some(({ folder }) => below.startsWith(`${folder.toLowerCase()}/`));
  return isInside ? web : undefined;
}

function answerTo(farm: Farm, caller: Caller, ask: Ask): Answer {
  const web = webAt(farm, ask.webPath) ?? insideOf(farm, ask.webPath);
  if (!web) return textAnswer('404 FILE NOT FOUND', 404);
  const visit = new Visit(farm, caller, web, ask);
  const printer = new Printer(ask.format, visit.apiRoot, ask.query);
  return serve(visit, resolve(visit), printer);
}

function serve(visit: Visit, node: Node, printer: Printer): Answer {
  const { method } = visit.ask;
  if (node.is === 'action') return called(visit, node, printer);
  if (method === 'GET') return printer.answer(node);
  if (method === 'POST') return posted(visit, node, printer);
  if (node.is === 'entity') {
    const answer = changed(visit, node, printer);
    if (answer) return answer;
  }
  throw unsupported(visit, node);
}

function posted(visit: Visit, node: Exclude<Node, Action>, printer: Printer): Answer {
  if (node.is !== 'collection') return printer.answer(node);
  if (!node.add) {
    if (visit.ask.segments.at(-1)?.called) return printer.answer(node);
    throw unsupported(visit, node);
  }
  const body = typedBody(visit, node.type, entryBody(visit.ask));
  return printed(node.add(body), printer, 201);
}

function changed(visit: Visit, node: Entity, printer: Printer): Answer | undefined {
  const { method } = visit.ask;
  if (method === 'DELETE') {
    if (!node.remove) return undefined;
    return node.remove() ?? { status: 200, headers: { 'Content-Type': printer.contentType() } };
  }
  if (!node.merge) return undefined;
  const body = typedBody(visit, node.type, entryBody(visit.ask));
  const { status, headers, ...rest } = node.merge(body) ?? noContent();
  return { status, headers: { 'Content-Type': printer.contentType(), ...headers }, ...rest };
}

/** 501 where a real site could do it, its own refusal where it could not. */
function unsupported(visit: Visit, node: Node): Error {
  const { method, url } = visit.ask;
  if (node.is !== 'entity' && node.is !== 'collection') return malformed.unsupportedVerb('Edm.String', method);
  if (node.is === 'entity' && isChangeable(node.type)) return refuse.notImplemented(method, url);
  return malformed.unsupportedVerb(node.is === 'entity' ? node.type : `${node.type}Collection`, method);
}

function called(visit: Visit, node: Action, printer: Printer): Answer {
  const { method, segments } = visit.ask;
  if (method === 'PUT' && node.put) return node.put() ?? noContent();
  if (method === 'GET' ? !node.safe : method !== 'POST' && !(method === 'DELETE' && node.deletes))
    throw malformed.wrongMethod(method, segments.at(-1)?.written ?? '');
  const body = node.raw || isBinary(visit) ? {} : withMetadata(jsonBody(visit.ask));
  return printed(node.run(body), printer, 200);
}

/** Files come as they are; everything else is JSON. */
function isBinary(visit: Visit): boolean {
  return visit.ask.segments.some(({ name, args }) => name === 'add' && args.some((arg) => arg.name === 'filename'));
}

function printed(result: Node | Answer | void, printer: Printer, status: number): Answer {
  if (!result) return printer.answer({ is: 'scalar', name: 'result', value: null });
  return 'is' in result ? printer.answer(result, result.is === 'entity' ? status : 200) : result;
}

/** The refusal as SharePoint prints it; anything unforeseen is a 500 that says what it was. */
export function printError(error: unknown, format: Format): Answer {
  const known = refusalOf(error);
  const content = {
    code: known?.code ?? '-1, System.Exception',
    message: { lang: 'en-US', value: messageOf(known ?? error) }
  };
  const body = format === 'verbose' ? { error: content } : { 'odata.error': content };
  const headers = { 'Content-Type': CONTENT_TYPES[format] };
  return { status: known?.status ?? 500, headers, body: JSON.stringify(body) };
}
