import { statusReport } from '../../src/domain/templates/statusReport';
import type { AnyRecord } from '../../src/domain/schema/record';
import { pressed, textsIn, today } from '../support/answering';
import { caseIn, personAt, planned } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

/** «Fredagsrunden»: facts are filled in, and three boxes are written in. */
const ground = aGround();

async function aFriday() {
  const given = await caseIn(ground);
  await given.add('milestone', { ...planned, status: 'reached', reachedOn: '2018-02-19' });
  const { owner, card } = given;
  const round = () => card('fridayRound', owner, { recordId: null, recordKey: owner.key });
  const write = (row: AnyRecord, change: object) =>
    ground.place.repository.update(statusReport, row as never, change as never) as unknown as Promise<AnyRecord>;
  return { ...given, round, write };
}

locally('the card shows the facts, and its boxes become a status report that has them', async () => {
  const { round, all, press } = await aFriday();
  expect(textsIn(round())).toContain('M3 Når pilot er evaluert: nådd 19. feb. 2018');
  await press('projectLeader', 'friday', pressed(round(), 'friday', { summary: 'Godt i gang', decisions: 'Ny frist' }));
  expect(await all('statusReport')).toMatchObject([
    {
      status: 'draft',
      recipient: 'programmeLeader',
      summary: 'Godt i gang',
      decisionsComment: 'Ny frist',
      milestonesSince: expect.stringContaining('M3 Når pilot er evaluert') as string,
      factsOn: today
    }
  ]);
});

locally('delivered twice it is one report, with what was written once', async () => {
  const { round, all, press } = await aFriday();
  const data = pressed(round(), 'friday', { summary: 'Godt i gang' });
  await press('projectLeader', 'friday', data);
  await press('projectLeader', 'friday', data);
  expect(await all('statusReport')).toMatchObject([{ summary: 'Godt i gang' }]);
});

locally('pressed again when the report is sent it is the report that is there; other words begin none', async () => {
  const { round, all, press, write } = await aFriday();
  const data = pressed(round(), 'friday', { summary: 'Godt i gang' });
  await press('projectLeader', 'friday', data);
  const [made] = await all('statusReport');
  await write(made!, { status: 'sent', sentOn: today });
  const again = (await press('projectLeader', 'friday', data)).message;
  expect(textsIn(again)).toContain('Rapporten er begynt allerede.');
  expect(JSON.stringify(again.card)).toContain(`/reports/statusReport/${made!.id}`);
  const other = await press('projectLeader', 'friday', { ...data, 'friday.summary.0': 'Noe annet' });
  expect(textsIn(other.message)).toContain('Noen har skrevet i statusrapporten');
  expect(ground.log.lines).toEqual(['staleTap', 'staleTap']);
  expect(await all('statusReport')).toMatchObject([{ id: made!.id, status: 'sent', summary: 'Godt i gang' }]);
});

locally(
  'a report that is begun is written on, with the facts of today; one to the steering group is left alone',
  async () => {
    const { round, rows, add, all, press } = await aFriday();
    await add('statusReport', { name: 'Til styringsgruppen', recipient: 'steeringGroup', summary: 'Deres' });
    const own = await add('statusReport', { name: 'Ukens', recipient: 'programmeLeader', periodStart: '2018-02-12' });
    expect(rows.statusReport).toHaveLength(2);
    await press('projectLeader', 'friday', pressed(round(), 'friday', { summary: 'Vår' }));
    const leader = await personAt(ground.bot)('projectLeader');
    expect(await all('statusReport')).toMatchObject([
      { summary: 'Deres', factsOn: null },
      {
        id: own.id,
        summary: 'Vår',
        factsOn: today,
        preparedBy: [{ id: leader.id }],
        milestonesSince: expect.stringContaining('19. feb.') as string
      }
    ]);
  }
);

locally(
  'what somebody has written in the report since is not overwritten, and what was typed is still in the card',
  async () => {
    const { round, rows, add, all, press, write } = await aFriday();
    const own = await add('statusReport', { name: 'Ukens', recipient: 'programmeLeader', summary: 'Først' });
    const data = pressed(round(), 'friday', { summary: 'Mitt' });
    rows.statusReport = [await write(own, { summary: 'Andres' })];
    const answer = (await press('projectLeader', 'friday', data)).message;
    expect(textsIn(answer)).toContain('Noen har skrevet i statusrapporten');
    expect(JSON.stringify(answer.card)).toContain('Mitt');
    expect(await all('statusReport')).toMatchObject([{ summary: 'Andres' }]);
    await press('projectLeader', 'friday', pressed(answer, 'friday', { summary: 'Andres. Mitt' }));
    expect(await all('statusReport')).toMatchObject([{ summary: 'Andres. Mitt' }]);
  }
);

/** Ordered by the programme leader, who writes nothing in it. */
const anOrder = { name: 'Status til fredag', recipient: 'programmeLeader', status: 'ordered', due: '2018-02-23' };

locally(
  'a report that somebody has ordered to the same receiver is what the boxes are written in: there is one',
  async () => {
    const { round, add, all, press } = await aFriday();
    const ordered = await add('statusReport', anOrder);
    expect(textsIn(round())).toContain('Noen har bestilt denne rapporten.');
    await press('projectLeader', 'friday', pressed(round(), 'friday', { summary: 'Godt i gang' }));
    const leader = await personAt(ground.bot)('projectLeader');
    expect(await all('statusReport')).toMatchObject([
      {
        id: ordered.id,
        name: 'Status til fredag',
        status: 'draft',
        summary: 'Godt i gang',
        due: '2018-02-23',
        factsOn: today,
        periodStart: '2018-02-13',
        preparedBy: [{ id: leader.id }]
      }
    ]);
  }
);

locally('where one is begun already, that is written in, and the order stands', async () => {
  const { round, add, all, press } = await aFriday();
  await add('statusReport', anOrder);
  const begun = await add('statusReport', { name: 'Ukens', recipient: 'programmeLeader' });
  await press('projectLeader', 'friday', pressed(round(), 'friday', { summary: 'Vår' }));
  expect(await all('statusReport')).toMatchObject([
    { status: 'ordered', summary: '' },
    { id: begun.id, status: 'draft', summary: 'Vår' }
  ]);
});

locally(
  'an order that comes after the card is not begun by what was typed before: it is looked over once',
  async () => {
    const { round, add, all, press } = await aFriday();
    const data = pressed(round(), 'friday', { summary: 'Mitt' });
    await add('statusReport', anOrder);
    const { message } = await press('projectLeader', 'friday', data);
    expect(await all('statusReport')).toMatchObject([{ status: 'ordered', summary: '' }]);
    await press('projectLeader', 'friday', pressed(message, 'friday', { summary: 'Mitt' }));
    expect(await all('statusReport')).toMatchObject([{ status: 'draft', summary: 'Mitt' }]);
  }
);

locally(
  'the facts are told since the last report to the same receiver: what went to others they have not read',
  async () => {
    const { round, add, all, press } = await aFriday();
    const sent = { status: 'sent', periodEnd: '2018-02-19', sentOn: '2018-02-19' } as const;
    await add('statusReport', { name: 'Til styringsgruppen', recipient: 'steeringGroup', ...sent });
    await press('projectLeader', 'friday', pressed(round(), 'friday', { summary: 'Godt i gang' }));
    expect(await all('statusReport')).toMatchObject([{ status: 'sent' }, { periodStart: '2018-02-13', due: null }]);
  }
);
