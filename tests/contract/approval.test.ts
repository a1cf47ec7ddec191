import { query } from '../../src/data/repository';
import { Failure, isFailure } from '../../src/domain/failure';
import { send, standingOfPlan } from '../../src/domain/planning/approval';
import type { Actor } from '../../src/domain/planning/approval';
import { planVersion } from '../../src/domain/templates/planVersion';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import type { Approving } from '../../src/ui/plan/approval/approvePlan';
import { takeStep } from '../../src/ui/plan/approval/takeStep';
import { aSendable } from '../support/plans';
import { brokenAt } from './broken';
import { isLocal, openPlace } from './place';
import type { Place } from './place';
import { aSentPlan, rowsOf } from './sentPlan';

/** Approving a plan over HTTP: whatever breaks, it is approved once, whole, or not at all. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? describe : describe.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());
afterEach(() => place.local?.sharePoint.faults.clear());

const how = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'it went well',
    (error: unknown) => (isFailure(error) ? error.detail.kind : String(error))
  );

test('a plan that is approved is a version with all its rows, who approved it, and what they said', async () => {
  const { approve, plan, versions, texts } = await aSentPlan(place, 'whole');
  const told: (readonly number[])[] = [];
  await approve({ onProgress: (done, of) => told.push([done, of]) });
  expect(await plan()).toMatchObject({
    status: 'approved',
    number: '1.0',
    approvedVersion: '1.0',
    approvedPrint: 'print'
  });
  expect(await versions()).toEqual([['1.0', place.me.name]]);
  expect(await texts()).toHaveLength(3);
  expect(told).toEqual([
    [0, 3],
    [3, 3]
  ]);
  const { found } = await place.repository.read({ found: query(planVersion, { projectKey: 'whole' }) });
  expect(found[0]).toMatchObject({ sentOn: '2018-01-10', approvedOn: '2018-01-10', remark: 'Fint' });
});

test('the next approval is another version, and the first stays as it was', async () => {
  const { approve, plan, versions, texts } = await aSentPlan(place, 'twice', 1);
  await approve();
  const approved = await plan();
  const actor: Actor = { person: place.me, roles: ['member'], today: '2018-02-01' };
  await takeStep(place.repository, approved, send(approved, actor, aSendable(), 'other'));
  await approve({ rows: rowsOf(1, 'Frist: 15. mars 2018'), print: 'other' });
  expect((await versions()).map(([number]) => number)).toEqual(['1.0', '2.0']);
  expect(await texts()).toEqual(['M0 Frist: 28. feb. 2018', 'M0 Frist: 15. mars 2018']);
});

test('somebody who has changed the plan meanwhile is not overruled, and nothing is stored of the version', async () => {
  const { approve, plan, versions } = await aSentPlan(place, 'meanwhile');
  const seen = await plan();
  await place.repository.update(projectPlan, seen, { risk: 'For få folk' });
  expect(await how(approve({ plan: seen }))).toBe('Conflict');
  expect(await versions()).toEqual([]);
  expect(standingOfPlan(await plan())).toBe('forApproval');
});

test('a version that another sending had approved is never written in again, whatever the plan says of itself', async () => {
  const { approve, plan, versions, texts } = await aSentPlan(place, 'cleared', 1);
  await approve();
  const cleared = {
    status: 'draft',
    number: '',
    approvedVersion: '',
    sentOn: null,
    decidedBy: null,
    decidedOn: null
  } as const;
  const draft = await place.repository.update(projectPlan, await plan(), cleared);
  const actor: Actor = { person: place.me, roles: ['member'], today: '2018-03-01' };
  await takeStep(place.repository, draft, send(draft, actor, aSendable(), 'other'));
  await approve({ rows: rowsOf(1, 'Frist: 1. mai 2018') });
  expect((await versions()).map(([number]) => number)).toEqual(['1.0', '2.0']);
  expect(await texts()).toEqual(['M0 Frist: 28. feb. 2018', 'M0 Frist: 1. mai 2018']);
});

locally('where the line breaks', () => {
  const breaks = [1, 2, 3, 4, 5, 6].flatMap((nth) => (['before', 'after'] as const).map((drop) => ({ nth, drop })));

  test.each(breaks)(
    'request $nth, $drop it was done: not approved unless all is stored, and finished by approving again',
    async (fault) => {
      const { nth, drop } = fault;
      const { approve, plan, versions, texts } = await aSentPlan(place, `break-${nth}-${drop}`);
      const stale = await plan();
      const storing = brokenAt(place, nth, { drop });
      expect(await how(approve({ plan: stale, storing }))).toBe('Unavailable');
      const seen = await plan();
      expect(seen.approvedVersion).toBe(seen.status === 'approved' ? '1.0' : '');
      if (seen.status === 'approved') expect(await texts()).toHaveLength(3);
      else await approve();
      expect(await plan()).toMatchObject({ status: 'approved', approvedVersion: '1.0' });
      expect(await versions()).toEqual([['1.0', place.me.name]]);
      expect((await texts()).slice().sort()).toEqual(rowsOf(3).map(({ heading, text }) => `${heading} ${text}`));
    }
  );

  test('an approval that goes on stores only what is missing or has changed, and takes out what is no longer there', async () => {
    const { approve, texts, plan } = await aSentPlan(place, 'rest', 0);
    const first = rowsOf(120);
    const { repository } = place;
    const gone = new Failure({ kind: 'Unavailable', detail: 'the tab was closed' });
    const update: Approving['storing']['update'] = (template, before, change) =>
      template.name === planVersion.name ? Promise.reject(gone) : repository.update(template, before, change);
    expect(await how(approve({ rows: first, storing: { ...repository, update } }))).toBe('Unavailable');
    expect(await texts()).toHaveLength(120);
    expect((await plan()).status).toBe('forApproval');
    place.local!.trips();
    const now = [...first.slice(0, 110), { ...first[110]!, text: 'Frist: 15. mars 2018' }];
    await approve({ rows: now });
    expect(await texts()).toEqual(now.map(({ heading, text }) => `${heading} ${text}`));
    expect(place.local!.trips().length).toBeLessThan(14);
  });

  test('a thousand milestones are eleven batches, told one after the other', async () => {
    const { approve, texts } = await aSentPlan(place, 'many', 0);
    const told: number[] = [];
    await approve({ rows: rowsOf(1000), onProgress: (done) => told.push(done) });
    expect(told).toEqual([0, ...Array.from({ length: 10 }, (_, at) => (at + 1) * 99), 1000]);
    expect(await texts()).toHaveLength(1000);
  });
});
