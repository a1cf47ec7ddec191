import { draftHeadings } from '../../src/domain/reports/draft/drafted';
import type { AnyDraft } from '../../src/domain/schema/record';
import { templateNamed } from '../../src/domain/templates';
import { pressed, textsIn, today } from '../support/answering';
import { caseIn, personAt, planned } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

/** Reports that are begun from a card: with what the records tell, and once. */
const ground = aGround();

const aCase = (over: AnyDraft = {}) => caseIn(ground, over);

/** A milestone that Marit has said is off track, in a card. */
async function answered(over: AnyDraft = {}) {
  const given = await aCase(over);
  const marit = await personAt(ground.bot)('responsible1');
  const record = await given.add('milestone', { ...planned, responsible: marit });
  const asked = given.card('milestone', record);
  await given.press('responsible1', 'offTrack', pressed(asked, 'offTrack', { situation: 'Syk.', cause: 'Influensa.' }));
  given.rows.milestone = [await given.now('milestone', record.id)];
  return { ...given, record };
}

locally(
  'a follow-up report begins with what was answered, and the card tells what it holds and from whom',
  async () => {
    const { all, card, press, record } = await answered();
    const data = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
    const text = textsIn((await press('responsible1', 'start', data)).message);
    expect(text).toContain('Utkastet har 2 ting:');
    expect(text).toContain('Influensa. (Marit Eikanger Tveitå, 20. feb. 2018)');
    const reports = await all('followUpReport');
    expect(reports).toMatchObject([
      {
        situation: 'Ikke i rute 20. feb. 2018: Syk.',
        cause: 'Influensa.',
        authors: [{ name: 'Marit Eikanger Tveitå' }]
      }
    ]);
    expect(draftHeadings(reports[0] as never)).toEqual(['situation', 'cause']);
  }
);

locally('offered twice, pressed by two at once, and again on another card: it is one report', async () => {
  const { all, card, press, record } = await answered();
  const one = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
  const two = pressed(card('offerReport', record, { recordId: null, reason: 'reached' }), 'start');
  await Promise.all([press('responsible1', 'start', one), press('projectLeader', 'start', two)]);
  const again = await press('responsible1', 'start', one);
  expect(textsIn(again.message)).toContain('Rapporten er begynt allerede.');
  expect(await all('followUpReport')).toHaveLength(1);
});

locally('the same press after the report is sent begins no other; a press on the card as it is then does', async () => {
  const { all, card, press, record } = await answered();
  const data = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
  await press('responsible1', 'start', data);
  const [made] = await all('followUpReport');
  const sent = { status: 'sent', sentOn: today };
  await ground.place.repository.update(templateNamed('followUpReport'), made as never, sent as never);
  const again = await press('responsible1', 'start', data);
  expect(again.changed).toBe(false);
  expect(ground.log.lines).toEqual(['staleTap']);
  expect(await all('followUpReport')).toHaveLength(1);
  await press('responsible1', 'start', pressed(again.message, 'start'));
  expect(await all('followUpReport')).toHaveLength(2);
});

locally('begun again after an answer that was lost it is still one report', async () => {
  const { all, card, press, record } = await answered();
  const data = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
  ground.place.local!.sharePoint.faults.add({
    path: 'FramdriftFollowUpReports',
    method: 'POST',
    drop: 'after',
    times: 1
  });
  await press('responsible1', 'start', data);
  ground.place.local!.sharePoint.faults.clear();
  await press('responsible1', 'start', data);
  expect(await all('followUpReport')).toHaveLength(1);
});

locally('a report that somebody has ordered begins in the card, as the one that was ordered', async () => {
  const { add, all, card, press, record } = await answered();
  const milestone = { id: record.id, title: '' };
  const ordered = await add('followUpReport', {
    name: 'Bestilt',
    milestone,
    status: 'ordered',
    situation: 'Si litt om:'
  });
  const data = pressed(card('writeReport', ordered, { reason: 'ordered' }), 'start');
  await press('responsible1', 'start', data);
  expect(await all('followUpReport')).toMatchObject([
    { id: ordered.id, status: 'draft', situation: 'Si litt om:\n\nIkke i rute 20. feb. 2018: Syk.', reportDate: today }
  ]);
});

locally('somebody who may not write in SharePoint begins nothing', async () => {
  const { all, card, press, record } = await answered();
  const data = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
  expect(textsIn((await press('reader', 'start', data)).message)).toContain('ikke tilgang');
  expect(await all('followUpReport')).toEqual([]);
});

locally('an annual report begins with its facts and one row for each goal, once', async () => {
  const { owner, add, all, card, press } = await aCase();
  await add('milestone', { ...planned, status: 'reached', reachedOn: '2018-02-19' });
  await add('goal', { name: 'Økt trygghet', level: 'outcome' });
  await add('risk', { name: 'Sykdom', probability: 3, consequence: 4 });
  const recordKey = [owner.key, 'programmeReport', 'annual'].join('/');
  const about = { recordId: null, recordKey, reason: 'calendar', reportKind: 'annual', year: '2017' } as const;
  const data = pressed(card('writeReport', owner, about), 'start');
  expect(textsIn((await press('projectLeader', 'start', data)).message)).toContain('fakta er fylt inn');
  await press('projectLeader', 'start', data);
  expect(await all('programmeReport')).toMatchObject([
    {
      name: 'Årsrapport 2017',
      kind: 'annual',
      year: '2017',
      progressFacts: expect.stringContaining('M3 Når pilot er evaluert') as string,
      factsOn: today
    }
  ]);
  expect(await all('goalResult')).toMatchObject([{ name: 'Økt trygghet' }]);
});

locally(
  'a status report that the calendar asks for is due when it says; one that is asked for in the chat when nothing does',
  async () => {
    const { owner, add, all, card, press } = await aCase();
    await add('reportingLine', { name: 'Til UFL', receiver: 'ufl', rhythm: 'monthly', firstDue: '2018-02-28' });
    const about = (reportKind: string) => {
      const recordKey = [owner.key, 'statusReport', reportKind].join('/');
      return { recordId: null, recordKey, reason: 'calendar', reportKind, on: today } as const;
    };
    for (const kind of ['ufl', 'steeringGroup'])
      await press('projectLeader', 'start', pressed(card('writeReport', owner, about(kind)), 'start'));
    expect(await all('statusReport')).toMatchObject([
      { recipient: 'ufl', due: '2018-02-28', periodEnd: today },
      { recipient: 'steeringGroup', due: null }
    ]);
  }
);
