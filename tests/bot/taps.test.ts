import { milestone } from '../../src/domain/templates/milestone';
import { entraIdOf, pressAs, pressed, textsIn } from '../support/answering';
import { askedIn } from '../support/askedMilestone';
import { itemsOf } from '../contract/place';
import { aGround, locally } from '../support/ground';

const ground = aGround();

const asked = (over = {}) => askedIn(ground, over);

locally('a second tap, and another’s copy, change nothing and say who did what when', async () => {
  const { press, row } = await asked();
  await press('responsible1', 'offTrack', { situation: 'Syk' });
  const { version } = await row();
  for (const role of ['responsible1', 'projectLeader'] as const) {
    const late = await press(role, 'onTrack');
    expect(textsIn(late)).toContain('Marit Eikanger Tveitå svarte «Ikke i rute» 20. feb. 2018.');
  }
  expect((await row()).version).toBe(version);
  expect(ground.log.lines).toEqual(['staleTap', 'staleTap']);
});

locally('two people at once: one answer stands, and the other is told of it', async () => {
  const { press, row } = await asked();
  const both = await Promise.all([
    press('responsible1', 'onTrack'),
    press('projectLeader', 'offTrack', { situation: 'Nei' })
  ]);
  const thanked = both.filter((each) => /Takk/.test(textsIn(each)));
  expect(thanked).toHaveLength(1);
  const isMarits = thanked[0] === both[0];
  expect(await row()).toMatchObject({ status: isMarits ? 'onTrack' : 'offTrack' });
  expect(textsIn(both[isMarits ? 1 : 0]!)).toContain('svarte «');
});

locally('undo leaves alone what somebody has changed since, and is nobody else’s', async () => {
  const { press, row } = await asked();
  const receipt = await press('responsible1', 'onTrack');
  expect(textsIn(await press('projectLeader', 'undo', {}, receipt))).toContain('så jeg lar det stå');
  await ground.place.repository.update(milestone, await row(), { description: 'Nytt' });
  expect(textsIn(await press('responsible1', 'undo', {}, receipt))).toContain('så jeg lar det stå');
  expect(await row()).toMatchObject({ status: 'onTrack', description: 'Nytt' });
});

locally('a stranger, a reader, and somebody who has lost their rights to this row are told so', async () => {
  const { press, row, card } = await asked();
  const { id, version } = await row();
  expect(textsIn(await press('00000000-0000-0000-0000-000000000000', 'onTrack'))).toContain('Jeg finner deg ikke');
  expect(textsIn(await press('reader', 'onTrack'))).toContain('Du har ikke tilgang');
  const item = `${itemsOf(ground.place, 'FramdriftMilestones')}(${id})`;
  await ground.place.raw(`${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, {
    method: 'POST'
  });
  expect(textsIn(await press('responsible1', 'onTrack', {}, card))).toContain('Du har ikke tilgang');
  expect((await row()).version).toBe(version);
});

locally('forged, altered and foreign payloads change nothing and are logged', async () => {
  const one = await asked();
  const other = await asked();
  const before = [await one.row(), await other.row()];
  const data = pressed(one.card, 'onTrack');
  const about = JSON.parse(String(data.about)) as unknown[];
  const forged = [
    {},
    { ...data, about: 'x' },
    { ...data, about: JSON.stringify(['milestone']) },
    { ...data, at: -1 },
    { ...data, was: 'reached|2018-02-20' },
    { ...data, about: JSON.stringify([about[0], 'answer-none', ...about.slice(2)]) },
    { ...data, about: JSON.stringify([about[0], about[1], before[1]!.id, before[1]!.rowKey, ...about.slice(4)]) },
    { ...data, about: JSON.stringify([about[0], about[1], before[1]!.id, ...about.slice(3)]) },
    { ...data, about: JSON.stringify(['constructor', ...about.slice(1)]) }
  ];
  const press = pressAs(ground.bot, ground.said, ground.log);
  for (const each of forged) expect((await press('responsible1', 'onTrack', each)).changed).toBe(false);
  for (const verb of ['delete', '', 'adopt', 'undo'])
    expect((await press('responsible1', verb, data)).changed).toBe(false);
  expect([await one.row(), await other.row()]).toEqual(before);
  expect(ground.log.lines.length).toBeGreaterThanOrEqual(7);
});

const busy = 'SharePoint har mye å gjøre';
const unsure = 'Trykk en gang til';
const write = { path: 'FramdriftMilestones', method: 'MERGE', part: 'each' } as const;

locally.each([
  ['429 before anything is read', { path: '_api', status: 429, retryAfter: 120 }, busy],
  ['503 before anything is read', { path: '_api', status: 503, retryAfter: 60 }, busy],
  ['429 at the write', { ...write, status: 429, retryAfter: 120 }, busy],
  ['503 at the write', { ...write, status: 503, retryAfter: 60 }, busy],
  ['412 at the write, again and again', { ...write, status: 412 }, unsure],
  ['500 at the write', { ...write, status: 500 }, unsure]
] as const)(
  '%s: it is ground.said, the card stays with what was typed, and the next tap stores it',
  async (_, fault, why) => {
    const { card, row } = await asked();
    const { version } = await row();
    const press = () =>
      pressAs(ground.bot, ground.said, ground.log)(
        'responsible1',
        'offTrack',
        pressed(card, 'offTrack', { situation: 'Syk' })
      );
    await ground.bot.people.byEntraId(entraIdOf('responsible1'));
    ground.place.local!.sharePoint.faults.add(fault);
    const answer = await press();
    ground.place.local!.sharePoint.faults.clear();
    expect(answer).toMatchObject({
      stays: true,
      changed: false,
      message: { text: expect.stringContaining(why) as string }
    });
    expect((await row()).version).toBe(version);
    expect(ground.log.lines).toContain('tapFailed');
    expect(textsIn((await press()).message)).toContain('Takk for at du sier fra.');
    expect(await row()).toMatchObject({ status: 'offTrack', statusReason: 'Syk' });
  }
);

locally('somebody who stores at the same moment delays an answer, and loses nothing', async () => {
  const { press, row } = await asked();
  await ground.bot.people.byEntraId(entraIdOf('responsible1'));
  ground.place.local!.sharePoint.faults.add({ ...write, status: 412, times: 1 });
  expect(textsIn(await press('responsible1', 'onTrack'))).toContain('Takk! Notert.');
  expect(await row()).toMatchObject({ status: 'onTrack' });
});

locally('an answer of SharePoint that is lost on the way back is found stored', async () => {
  const { press, row } = await asked();
  await ground.bot.people.byEntraId(entraIdOf('responsible1'));
  // The first batch reads, the second writes.
  ground.place.local!.sharePoint.faults.add({ path: 'batch$', nth: 2, drop: 'after', times: 1 });
  ground.place.local!.trips();
  expect(textsIn(await press('responsible1', 'onTrack'))).toContain('Takk! Notert.');
  expect(ground.place.local!.trips().filter(({ url }) => url.endsWith('batch'))).toHaveLength(3);
  expect(await row()).toMatchObject({ status: 'onTrack' });
});

locally('a milestone that is deleted is gone', async () => {
  const { press, row } = await asked();
  await ground.place.repository.remove(milestone, await row());
  expect(textsIn(await press('responsible1', 'onTrack'))).toContain('Dette finnes ikke lenger');
});
