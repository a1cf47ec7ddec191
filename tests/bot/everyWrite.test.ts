import type { RoleKey } from '../../src/local/people';
import { caseIn, personAt, planned } from '../support/answeredCase';
import { pressed, textsIn } from '../support/answering';
import { aGround, locally } from '../support/ground';
import { itemsOf } from '../contract/place';

/** What an answer stores besides its own record is asked about too: the bot may write all, the person may not. */
const ground = aGround();

const person = (role: RoleKey) => personAt(ground.bot)(role);
const closed = (at: string) =>
  ground.place.raw(`${at}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, { method: 'POST' });

locally('whoever may not write the milestone does not get it changed by deciding for a request', async () => {
  const { add, now, card, press } = await caseIn(ground, { changeControl: true });
  const row = await add('milestone', { ...planned, responsible: await person('responsible1') });
  const request = await add('changeRequest', {
    name: 'Ny frist',
    kind: 'deadline',
    status: 'recommended',
    milestone: { id: row.id, title: '' },
    newDeadline: { words: '', date: '2018-05-31' },
    reason: 'Sykdom'
  });
  await closed(`${itemsOf(ground.place, 'FramdriftMilestones')}(${row.id})`);
  const answer = await press('programmeLeader', 'adopt', pressed(card('decideChange', request), 'adopt'));
  expect(textsIn(answer.message)).toContain('Du har ikke tilgang');
  expect(await now('milestone', row.id)).toMatchObject({ deadline: { date: '2018-02-28' } });
  expect(await now('changeRequest', request.id)).toMatchObject({ status: 'recommended' });
});

locally('whoever may not write its goals does not begin a report that answers for them', async () => {
  const { owner, add, all, card, press } = await caseIn(ground, { projectLeader: await person('responsible1') });
  await add('goal', { level: 'outcome', name: 'Trygghet' });
  const about = { recordId: null, recordKey: `${owner.key}/programmeReport/annual`, reason: 'calendar' } as const;
  const asked = card('writeReport', owner, { ...about, reportKind: 'annual', year: '2017', projectKey: owner.key });
  await closed(itemsOf(ground.place, 'FramdriftGoalResults').replace(/\/items$/, ''));
  const answer = await press('responsible1', 'start', pressed(asked, 'start'));
  expect(textsIn(answer.message)).toContain('Du har ikke tilgang');
  expect(await all('programmeReport')).toEqual([]);
});
