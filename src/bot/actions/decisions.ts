import { carriesItselfOut } from '../../domain/planning/changeRequests';
import { changedBy, handleRequest, handlingFor, NotCarriedOut } from '../../domain/planning/handleRequest';
import type { HandlingName } from '../../domain/planning/handleRequest';
import type { AnyRecord, RecordOf } from '../../domain/schema/record';
import type { TemplateName } from '../../domain/templates';
import { changeRequest } from '../../domain/templates/changeRequest';
import { whyNot } from '../../locales/changes/whyNot';
import { problemWords } from '../../locales/failureWords';
import { query } from '../../data/repository';
import type { Case, Deed, Done, Written } from './deed';
import { typedText } from './deed';

type Name = Extract<HandlingName, 'recommendYes' | 'recommendNo' | 'adopt' | 'reject' | 'withdraw'>;
type Request = RecordOf<typeof changeRequest>;

const mustSay: readonly Name[] = ['recommendNo', 'reject'];

function receiptFor({ speaking }: Case, name: Name, request: Request): string {
  const { receipts } = speaking.words.bot;
  const adopted = carriesItselfOut(request) ? receipts.adopted : receipts.adoptedByHand;
  const told = {
    recommendYes: receipts.recommended,
    recommendNo: receipts.recommended,
    adopt: adopted,
    reject: receipts.rejected,
    withdraw: receipts.undone
  };
  return told[name];
}

/** Takes a step with a change request, as the web part does; deciding for it changes the plan. */
export async function handleIn(given: Case, name: Name, request: Request): Promise<Done> {
  const { person, roles, context, connection, speaking } = given;
  const actor = { person, roles, today: speaking.today };
  const text = typedText(given, 'text');
  if (!handlingFor(request, actor, context).includes(name)) return { kind: 'stale' };
  if (mustSay.includes(name) && text === '')
    return { kind: 'wrong', wrong: [problemWords(speaking.words, { code: 'required' })] };
  const handling = { storing: connection.repository, projectKey: context.project.key, actor, people: context };
  try {
    await handleRequest(handling, request, name, text);
  } catch (error) {
    if (error instanceof NotCarriedOut) return { kind: 'refused', why: whyNot(speaking.words.later, error) };
    throw error;
  }
  const { found } = await connection.repository.read({ found: query(changeRequest, { id: request.id }) });
  const record = (found[0] ?? request) as unknown as AnyRecord;
  return { kind: 'done', receipt: [receiptFor(given, name, request)], stored: { template: 'changeRequest', record } };
}

/** The request; and what deciding for it changes in the plan. */
async function written({ record, context, connection }: Case, name: Name): Promise<readonly Written[]> {
  const own: Written = { template: 'changeRequest', id: record.id };
  if (name !== 'adopt') return [own];
  const where = { storing: connection.repository, projectKey: context.project.key };
  const changed = await changedBy(where, record as unknown as Request);
  return changed ? [own, { template: changed.template.name as TemplateName, id: changed.id }] : [own];
}

const handling = (name: Name, act: Deed['act']): Deed => ({
  act,
  writes: (given) => written(given, name),
  run: (given) => handleIn(given, name, given.record as unknown as Request)
});

export const decisionDeeds = {
  recommendYes: handling('recommendYes', 'recommendChange'),
  recommendNo: handling('recommendNo', 'recommendChange'),
  adopt: handling('adopt', 'decideChange'),
  reject: handling('reject', 'decideChange')
} as const satisfies Readonly<Record<string, Deed>>;
