import { messageOf } from '../database';
import { resolve } from '../resources/resolve';
import type { Node } from '../resources/node';
import type { Farm } from '../store/farm';
import { webAt } from '../store/webs';
import { Visit, type Caller } from '../visit';
import { noContent, type Answer } from './answer';
import { jsonBody, readAsk, type Ask, type Format, type RawRequest } from './ask';
import { refuse, SharePointError } from './failure';
import { Printer } from './print';

/** Answers one request or one part of a batch: in one transaction, so that a refusal leaves nothing behind. */
export function perform(farm: Farm, caller: Caller, raw: RawRequest): Answer {
  let format: Format = 'minimal';
  try {
    const ask = readAsk(raw);
    format = ask.format;
    return farm.db.transaction(() => answerTo(farm, caller, ask));
  } catch (error) {
    farm.columns.clear();
    return printError(error, format);
  }
}

function answerTo(farm: Farm, caller: Caller, ask: Ask): Answer {
  const web = webAt(farm, ask.webPath);
  if (!web) throw refuse.noWeb();
  const visit = new Visit(farm, caller, web, ask);
  const printer = new Printer(ask.format, visit.apiRoot, ask.query);
  return serve(visit, resolve(visit), printer);
}

function serve(visit: Visit, node: Node, printer: Printer): Answer {
  const { method } = visit.ask;
  if (method === 'GET') return node.is === 'action' ? called(visit, node, printer) : printer.answer(node);
  if (node.is === 'action' && method === 'POST') return called(visit, node, printer);
  if (node.is === 'collection' && method === 'POST' && node.add)
    return printed(node.add(jsonBody(visit.ask)), printer, 201);
  if (node.is === 'entity' && (method === 'MERGE' || method === 'PUT') && node.merge) {
    return node.merge(jsonBody(visit.ask)) ?? noContent();
  }
  if (node.is === 'entity' && method === 'DELETE' && node.remove) {
    node.remove();
    return { status: 200, headers: { 'Content-Type': printer.contentType() } };
  }
  if (node.is === 'scalar' || node.is === 'entity') if (method === 'POST') return printer.answer(node);
  throw refuse.notImplemented(method, visit.ask.url);
}

function called(visit: Visit, node: Extract<Node, { is: 'action' }>, printer: Printer): Answer {
  if (visit.ask.method === 'GET' && !node.safe) throw refuse.notImplemented('GET', visit.ask.url);
  const body = isBinary(visit) ? {} : jsonBody(visit.ask);
  return printed(node.run(body), printer, 200);
}

/** Files come as they are; everything else is JSON. */
function isBinary(visit: Visit): boolean {
  return visit.ask.segments.some(({ name, args }) => name === 'add' && args.some((arg) => arg.name === 'filename'));
}

function printed(result: Node | Answer | void, printer: Printer, status: number): Answer {
  if (!result) return printer.answer({ is: 'scalar', name: 'result', value: null });
  return 'is' in result
    ? printer.answer(result, result.is === 'entity' ? createdStatus(result.type, status) : 200)
    : result;
}

/** Most additions answer 201; columns and views are recorded with 200 from createfieldasxml, 201 otherwise. */
function createdStatus(_type: string, status: number): number {
  return status;
}

/** The refusal as SharePoint prints it; anything unforeseen is a 500 that says what it was. */
export function printError(error: unknown, format: Format): Answer {
  const known = error instanceof SharePointError ? error : undefined;
  const status = known?.status ?? 500;
  const code = known?.code ?? '-1, System.Exception';
  const value = messageOf(error);
  const content = { code, message: { lang: 'en-US', value } };
  const body = format === 'verbose' ? { error: content } : { 'odata.error': content };
  const type =
    format === 'verbose'
      ? 'application/json;odata=verbose;charset=utf-8'
      : `application/json;odata=${format === 'none' ? 'nometadata' : 'minimalmetadata'};streaming=true;charset=utf-8`;
  return { status, headers: { 'Content-Type': type }, body: JSON.stringify(body) };
}
