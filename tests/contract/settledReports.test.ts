import { query } from '../../src/data/repository';
import type { AnyRecord, Attempt } from '../../src/data/repository';
import { Failure } from '../../src/domain/failure';
import { goalResult } from '../../src/domain/templates/goalResult';
import { programmeReport } from '../../src/domain/templates/programmeReport';
import { project } from '../../src/domain/templates/project';
import { aProject, inProject } from '../support/builders';
import { openPlace } from './place';
import type { Place } from './place';

/** What is sent is read from then on, whoever writes: the repository refuses it, and not the screens alone. */
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

let number = 0;
/** A start-up report with the answer to one goal; then it is as told. */
async function aReport(status: 'draft' | 'sent' | 'returned' | 'accepted') {
  const { repository } = place;
  number += 1;
  const record = await repository.create(project, aProject({ key: `settled-${number}`, name: `Prosjekt ${number}` }));
  const belongs = inProject(record);
  const draft = await repository.create(programmeReport, { ...belongs, name: 'Oppstartsrapport', kind: 'startUp' });
  const link = { id: draft.id, title: draft.name };
  const answer = await repository.create(goalResult, { ...belongs, name: 'Økt trygghet', report: link });
  const report = await repository.update(programmeReport, draft, { status });
  const stored = async (): Promise<readonly AnyRecord[]> => {
    const { projectKey } = belongs;
    const found = await repository.read({
      a: query(programmeReport, { projectKey }),
      b: query(goalResult, { projectKey })
    });
    return [...found.a, ...found.b] as unknown as readonly AnyRecord[];
  };
  return { repository, belongs, link, report, answer, stored };
}

const codes = ({ detail }: Failure): readonly string[] =>
  detail.kind === 'Invalid' ? detail.problems.map(({ field, code }) => `${field} ${code}`) : [detail.kind];
const codesOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof Failure ? codes(error) : Promise.reject(error as Error))
  );
const codesIn = async (work: Promise<readonly Attempt<typeof goalResult>[]>): Promise<readonly (readonly string[])[]> =>
  (await work).map((each) => ('failure' in each ? codes(each.failure) : []));

test('a sent report takes no text of its writers, and takes the assessment, its marks and its steps', async () => {
  const { repository, report } = await aReport('sent');
  expect(await codesOf(repository.update(programmeReport, report, { purpose: 'Nytt' }))).toEqual(['purpose settled']);
  const assessed = await repository.update(programmeReport, report, { assessment: 'Tydelig.', done: ['assessment'] });
  const back = await repository.update(programmeReport, assessed, {
    status: 'returned',
    returnReason: 'Mer om målene.'
  });
  expect(await repository.update(programmeReport, back, { purpose: 'Nytt' })).toMatchObject({
    purpose: 'Nytt',
    assessment: 'Tydelig.'
  });
});

test('an accepted report takes no assessment either', async () => {
  const { repository, report } = await aReport('accepted');
  expect(await codesOf(repository.update(programmeReport, report, { assessment: 'Sent' }))).toEqual([
    'assessment settled'
  ]);
});

test('the answers in a sent report are not changed, added to or removed, one by one or many at a time', async () => {
  const { repository, belongs, link, answer, stored } = await aReport('sent');
  const before = await stored();
  const more = { ...belongs, name: 'Bo hjemme', report: link };
  const refused = ['name settled'];
  expect(await codesOf(repository.update(goalResult, answer, { now: '12' }))).toEqual(refused);
  expect(await codesOf(repository.create(goalResult, more))).toEqual(refused);
  expect(await codesOf(repository.remove(goalResult, answer))).toEqual(refused);
  expect(await codesIn(repository.updateAll(goalResult, [{ before: answer, change: { now: '12' } }]))).toEqual([
    refused
  ]);
  expect(await codesIn(repository.createAll(goalResult, [more]))).toEqual([refused]);
  expect(await codesIn(repository.removeAll(goalResult, [answer]))).toEqual([refused]);
  expect(await stored()).toEqual(before);
});

test('a sent report is not deleted', async () => {
  const { repository, report } = await aReport('sent');
  expect(await codesOf(repository.remove(programmeReport, report))).toEqual(['name settled']);
});

test('what is returned is written in again, and of many those that are open are stored', async () => {
  const [open, closed] = [await aReport('returned'), await aReport('sent')];
  const changes = [closed, open].map(({ answer }) => ({ before: answer, change: { now: '12' } }));
  expect(await codesIn(open.repository.updateAll(goalResult, changes))).toEqual([['name settled'], []]);
  expect((await open.stored())[1]).toMatchObject({ now: '12' });
});
