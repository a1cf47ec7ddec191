import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Speaking } from '../../src/bot/cards/speaking';
import type { Outgoing } from '../../src/bot/messenger';
import type { AnyRecord, RecordOf } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import type { RoleKey } from '../../src/local/people';
import { aLog, aReminder, cardFor, entraIdOf, pressAs, pressed, speaking, textsIn, today } from '../support/answering';
import { aMilestone, aProject, inProject } from '../support/builders';
import { isLocal, itemsOf, openPlace } from '../contract/place';
import type { Place } from '../contract/place';

const locally = isLocal ? test : test.skip;
let place: Place;
let bot: Connection;
let said: Speaking;
const log = aLog();
let turn = 0;

beforeAll(async () => {
  place = await openPlace();
  bot = connect(place.connection.url, withToken('the-bot'));
  said = await speaking(bot.url);
});
beforeEach(() => void log.lines.splice(0));
afterEach(() => place.local?.sharePoint.faults.clear());
afterAll(() => place.close());

type Milestone = RecordOf<typeof milestone>;
const february = { words: 'Ultimo februar', date: '2018-02-28' };

interface Asked {
  readonly card: Outgoing;
  readonly row: () => Promise<Milestone>;
  readonly requests: () => Promise<readonly RecordOf<typeof changeRequest>[]>;
  readonly press: (
    role: RoleKey | string,
    verb: string,
    typed?: Record<string, unknown>,
    from?: Outgoing
  ) => Promise<Outgoing>;
}

const person = async (role: RoleKey) => (await bot.people.byEntraId(entraIdOf(role)))!;

/** A milestone of Marit's, and the card that asks about it. */
async function asked(over: Partial<RecordOf<typeof project>> = {}): Promise<Asked> {
  turn += 1;
  const key = `answer-${turn}`;
  const owner = await place.repository.create(project, {
    ...aProject({ key, periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: await person('projectLeader'),
    programmeLeaders: [await person('programmeLeader')],
    ...over
  });
  const responsible = await person('responsible1');
  const made = await place.repository.create(milestone, {
    ...aMilestone({ ...inProject(owner), number: 'M3', deadline: february, responsible })
  });
  const row = async (): Promise<Milestone> =>
    (await bot.repository.read({ found: query(milestone, { id: made.id }) })).found[0]!;
  const rows = { project: [owner], milestone: [await row()] } as unknown as Record<string, AnyRecord[]>;
  const card = cardFor(said, rows, [aReminder('milestone', rows.milestone![0]!)]);
  const press = pressAs(bot, said, log);
  return {
    card,
    row,
    requests: async () => (await bot.repository.read({ found: query(changeRequest, { projectKey: key }) })).found,
    press: async (role, verb, typed = {}, from = card) => (await press(role, verb, pressed(from, verb, typed))).message
  };
}

locally('«Ikke ennå, i rute» is stored as Marit’s answer, and the card says thank you', async () => {
  const { press, row } = await asked();
  const receipt = await press('responsible1', 'onTrack');
  expect(textsIn(receipt)).toContain('Takk! Notert.');
  expect(textsIn(receipt)).toContain('Angre');
  expect(await row()).toMatchObject({
    status: 'onTrack',
    answeredBy: { name: 'Marit Eikanger Tveitå' },
    answeredOn: today
  });
});

locally.each([
  [
    'reach',
    { day: '2018-02-19', reflection: 'Vi begynte tidlig' },
    { status: 'reached', reachedOn: '2018-02-19', statusReason: 'Vi begynte tidlig' }
  ],
  [
    'offTrack',
    { situation: 'Syk', cause: 'Influensa', changes: 'Ingen', consequences: 'To uker' },
    { status: 'offTrack', statusReason: 'Syk', cause: 'Influensa', changes: 'Ingen', consequences: 'To uker' }
  ],
  ['help', { help: 'En som kan SPSS' }, { status: 'planned', help: 'En som kan SPSS', helpOn: today }],
  [
    'move',
    { deadline: 'Ultimo mai', reason: 'Sykdom' },
    { deadline: { words: 'Ultimo mai', date: '2018-05-31' }, originalDeadline: february, deadlineReason: 'Sykdom' }
  ]
])('%s is stored with what was typed, and undone again', async (verb, typed, stored) => {
  const { press, row } = await asked();
  const before = await row();
  const receipt = await press('responsible1', verb, typed);
  expect(await row()).toMatchObject(stored);
  const undone = await press('responsible1', 'undo', {}, receipt);
  expect(textsIn(undone)).toContain('Angret. Alt er som før.');
  expect(textsIn(undone)).toContain('Er vi der?');
  const { version: _version, modified: _modified, ...same } = before;
  expect(await row()).toMatchObject(same);
});

locally.each([
  ['reach', { day: '2018-03-19' }, 'Datoen kan ikke være i framtiden.'],
  ['reach', { day: 'i går' }, 'Skriv en dato som finnes'],
  ['move', { deadline: 'snart', reason: 'Sykdom' }, 'Vi forstår ikke fristen.'],
  ['move', { deadline: 'Ultimo mai', reason: ' ' }, 'Fyll ut dette feltet.'],
  ['help', { help: '' }, 'Fyll ut dette feltet.']
])('%s with %j changes nothing, says why, and keeps what was typed', async (verb, typed, why) => {
  const { press, row } = await asked();
  const { version } = await row();
  const answer = await press('responsible1', verb, typed);
  expect(textsIn(answer)).toContain(why);
  const filled = Object.entries(typed).filter(([, value]) => value !== '');
  for (const [, value] of filled) expect(JSON.stringify(answer.card)).toContain(`"value":"${value}"`);
  expect((await row()).version).toBe(version);
  if (verb === 'move') await press('responsible1', 'move', { deadline: 'Ultimo mai', reason: 'Sykdom' }, answer);
  if (verb === 'move') expect((await row()).deadline?.date).toBe('2018-05-31');
});

locally(
  'with change control a new deadline is asked for, once however often it is pressed, and can be withdrawn',
  async () => {
    const { press, row, requests } = await asked({ changeControl: true });
    const typed = { deadline: 'Ultimo mai', reason: 'Sykdom' };
    const receipt = await press('responsible1', 'move', typed);
    expect(textsIn(receipt)).toContain('sendt til Ragnhild Øvrelid');
    const again = await press('responsible1', 'move', typed);
    expect(textsIn(again)).toContain('Noen har bedt om ny frist');
    expect(await requests()).toMatchObject([
      {
        kind: 'deadline',
        status: 'proposed',
        proposedBy: { name: 'Marit Eikanger Tveitå' },
        newDeadline: { date: '2018-05-31' },
        reason: 'Sykdom'
      }
    ]);
    expect((await row()).deadline).toEqual(february);
    await press('responsible1', 'withdraw', {}, receipt);
    expect(await requests()).toMatchObject([{ status: 'withdrawn' }]);
    await press('responsible1', 'move', typed);
    expect(await requests()).toHaveLength(2);
  }
);

locally('a second tap, and another’s copy, change nothing and say who did what when', async () => {
  const { press, row } = await asked();
  await press('responsible1', 'offTrack', { situation: 'Syk' });
  const { version } = await row();
  for (const role of ['responsible1', 'projectLeader'] as const) {
    const late = await press(role, 'onTrack');
    expect(textsIn(late)).toContain('Marit Eikanger Tveitå svarte «Ikke i rute» 20. feb. 2018.');
  }
  expect((await row()).version).toBe(version);
  expect(log.lines).toEqual(['staleTap', 'staleTap']);
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
  await place.repository.update(milestone, await row(), { description: 'Nytt' });
  expect(textsIn(await press('responsible1', 'undo', {}, receipt))).toContain('så jeg lar det stå');
  expect(await row()).toMatchObject({ status: 'onTrack', description: 'Nytt' });
});

locally('a stranger, a reader, and somebody who has lost their rights to this row are told so', async () => {
  const { press, row, card } = await asked();
  const { id, version } = await row();
  expect(textsIn(await press('00000000-0000-0000-0000-000000000000', 'onTrack'))).toContain('Jeg finner deg ikke');
  expect(textsIn(await press('reader', 'onTrack'))).toContain('Du har ikke tilgang');
  const item = `${itemsOf(place, 'FramdriftMilestones')}(${id})`;
  await place.raw(`${item}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, { method: 'POST' });
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
  const press = pressAs(bot, said, log);
  for (const each of forged) expect((await press('responsible1', 'onTrack', each)).changed).toBe(false);
  for (const verb of ['delete', '', 'adopt', 'undo'])
    expect((await press('responsible1', verb, data)).changed).toBe(false);
  expect([await one.row(), await other.row()]).toEqual(before);
  expect(log.lines.length).toBeGreaterThanOrEqual(7);
});

locally.each([
  [{ status: 429, retryAfter: 120 }, 'SharePoint har mye å gjøre'],
  [{ status: 503, retryAfter: 60 }, 'SharePoint har mye å gjøre']
] as const)('%j from SharePoint is said, and nothing is stored', async (fault, why) => {
  const { press, row } = await asked();
  const { version } = await row();
  place.local!.sharePoint.faults.add({ path: '_api', ...fault });
  const answer = await press('responsible1', 'onTrack');
  place.local!.sharePoint.faults.clear();
  expect(textsIn(answer)).toContain(why);
  expect((await row()).version).toBe(version);
});

locally('an answer of SharePoint that is lost on the way back is found stored', async () => {
  const { press, row } = await asked();
  await bot.people.byEntraId(entraIdOf('responsible1'));
  place.local!.sharePoint.faults.add({ method: 'MERGE', path: 'FramdriftMilestones', drop: 'after', times: 1 });
  expect(textsIn(await press('responsible1', 'onTrack'))).toContain('Takk! Notert.');
  expect(await row()).toMatchObject({ status: 'onTrack' });
});

locally('a milestone that is deleted is gone', async () => {
  const { press, row } = await asked();
  await place.repository.remove(milestone, await row());
  expect(textsIn(await press('responsible1', 'onTrack'))).toContain('Dette finnes ikke lenger');
});
