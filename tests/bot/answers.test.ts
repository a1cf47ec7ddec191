import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { Speaking } from '../../src/bot/cards/speaking';
import type { Reminder, ReminderKind } from '../../src/domain/reminders/reminder';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { TemplateName } from '../../src/domain/templates';
import { templateNamed } from '../../src/domain/templates';
import type { RoleKey } from '../../src/local/people';
import {
  aReminder,
  buttonsIn,
  cardFor,
  entraIdOf,
  pressAs,
  pressed,
  speaking,
  textsIn,
  today
} from '../support/answering';
import { aProject, inProject } from '../support/builders';
import { isLocal, openPlace } from '../contract/place';
import type { Place } from '../contract/place';

/** What is answered beside «Er vi der?», each with what it stores. */
const locally = isLocal ? test : test.skip;
let place: Place;
let bot: Connection;
let said: Speaking;
let turn = 0;

beforeAll(async () => {
  place = await openPlace();
  bot = connect(place.connection.url, withToken('the-bot'));
  said = await speaking(bot.url);
});
afterAll(() => place.close());

const person = async (role: RoleKey) => (await bot.people.byEntraId(entraIdOf(role)))!;
const due = { words: '', date: '2018-02-28' };

type Rows = Record<string, AnyRecord[]>;

/** A project with its people, and what else it is asked to hold. */
async function aCase(over: AnyDraft = {}) {
  turn += 1;
  const owner = (await place.repository.create(templateNamed('project'), {
    ...aProject({ key: `answers-${turn}` }),
    periodStart: '2018-01-01',
    periodEnd: '2018-12-31',
    projectLeader: await person('projectLeader'),
    projectOwner: await person('projectOwner'),
    programmeLeaders: [await person('programmeLeader')],
    ...over
  } as never)) as unknown as AnyRecord & { name: string; key: string };
  const rows: Rows = { project: [owner] };
  const add = async (name: TemplateName, draft: AnyDraft): Promise<AnyRecord> => {
    const template = templateNamed(name);
    const made = await place.repository.create(template, blank(template, { ...inProject(owner), ...draft }) as never);
    rows[name] = [...(rows[name] ?? []), made];
    return made;
  };
  const now = async (name: TemplateName, id: number): Promise<AnyRecord> =>
    (await bot.repository.read({ found: query(templateNamed(name), { id }) })).found[0] as AnyRecord;
  const all = async (name: TemplateName): Promise<readonly AnyRecord[]> =>
    (await bot.repository.read({ found: query(templateNamed(name), { projectKey: owner.key } as never) }))
      .found as never;
  const card = (kind: ReminderKind, record: AnyRecord, more: Partial<Reminder> = {}) =>
    cardFor(said, rows, [aReminder(kind, record, more)]);
  const press = pressAs(bot, said);
  return { owner, rows, add, now, all, card, press };
}

const aMilestone = { name: 'Når pilot er evaluert', number: 'M3', deadline: due };

locally.each([
  ['activity', 'done', {}, { status: 'done' }],
  ['activity', 'started', {}, { status: 'started' }],
  [
    'activity',
    'postpone',
    { deadline: 'Ultimo mai' },
    { deadline: { words: 'Ultimo mai', date: '2018-05-31' }, originalDeadline: due }
  ],
  ['measure', 'done', {}, { status: 'done' }],
  ['communicationMeasure', 'done', {}, { status: 'done' }],
  ['involvement', 'started', {}, { status: 'started' }],
  ['risk', 'occurred', {}, { status: 'occurred' }],
  ['risk', 'reviewed', { deadline: '31.5.2018' }, { nextReview: { date: '2018-05-31' } }]
] as const)('%s: «%s» is stored as somebody’s answer, and undone', async (name, verb, typed, stored) => {
  const { add, now, card, press } = await aCase();
  const { id } = await add('milestone', aMilestone);
  const more = { activity: { milestone: { id, title: '' } }, measure: { kind: 'benefit' } } as Record<string, AnyDraft>;
  const record = await add(name, {
    name: 'Noe som skal gjøres',
    deadline: due,
    nextReview: name === 'risk' ? due : null,
    ...more[name]
  });
  const receipt = (await press('responsible2', verb, pressed(card(name, record), verb, typed))).message;
  expect(await now(name, record.id)).toMatchObject({
    ...stored,
    answeredBy: { name: 'Øystein Fagerbakk' },
    answeredOn: today
  });
  await press('responsible2', 'undo', pressed(receipt, 'undo'));
  expect(await now(name, record.id)).toMatchObject({ status: record.status, answeredBy: null });
});

locally('«Har dere innspill?» is stored as what the union representative said', async () => {
  const { add, now, card, press } = await aCase();
  const union = await person('unionRepresentative');
  const record = await add('involvement', { name: 'Tillitsvalgte', deadline: due, inputFrom: union });
  await press('unionRepresentative', 'give', pressed(card('giveInput', record), 'give', { input: 'Vi er bekymret' }));
  expect(await now('involvement', record.id)).toMatchObject({
    inputReceived: 'Vi er bekymret',
    answeredBy: { id: union.id }
  });
});

locally('a measurement is stored once, however often the card is pressed', async () => {
  const { add, all, card, press } = await aCase();
  const benefit = await add('benefit', { name: 'Færre sykmeldt', valuation: 'qualitative' });
  const record = await add('indicator', {
    name: 'Nærvær',
    unit: 'percent',
    benefit: { id: benefit.id, title: 'Færre sykmeldt' }
  });
  const data = pressed(card('measurement', record), 'measure', { measured: '93,6', day: '2018-02-19' });
  expect(textsIn((await press('responsible1', 'measure', data)).message)).toContain('Målingen er lagret: 93,6');
  await press('responsible1', 'measure', data);
  expect(await all('measurement')).toMatchObject([
    { measured: 93.6, measuredOn: '2018-02-19', measuredBy: { name: 'Marit Eikanger Tveitå' } }
  ]);
  const wrong = await press('responsible1', 'measure', { ...data, 'measure.measured.0': 'mange' });
  expect(textsIn(wrong.message)).toContain('Skriv et tall.');
});

locally(
  'the project leader chooses who is responsible: one of the project’s people, or somebody Teams has found',
  async () => {
    const { add, now, card, press } = await aCase();
    const record = await add('milestone', aMilestone);
    const other = await add('milestone', { ...aMilestone, number: 'M4' });
    const owner = await person('projectOwner');
    await press(
      'projectLeader',
      'choose',
      pressed(card('choosePerson', record), 'choose', { person: String(owner.id) })
    );
    expect(await now('milestone', record.id)).toMatchObject({ responsible: { id: owner.id } });
    const asked = card('choosePerson', other);
    const nobody = await press('projectLeader', 'choose', pressed(asked, 'choose', { person: '99999' }));
    expect(textsIn(nobody.message)).toContain('Velg en person fra listen.');
    await press('projectLeader', 'choose', pressed(asked, 'choose', { person: entraIdOf('responsible3') }));
    expect(await now('milestone', other.id)).toMatchObject({ responsible: { name: 'Ingeborg Sandvær' } });
  }
);

locally('a report is taken note of by the owner, sent back with a reason, and by nobody else', async () => {
  const { add, now, card, press } = await aCase();
  const { id } = await add('milestone', aMilestone);
  const draft = { name: 'Oppfølgingsrapport M3', milestone: { id, title: '' }, status: 'sent' };
  const [one, two] = [await add('followUpReport', draft), await add('followUpReport', draft)];
  const card1 = card('takeNote', one);
  expect(textsIn((await press('responsible1', 'note', pressed(card1, 'note'))).message)).toContain(
    'Dette er det andre'
  );
  await press('projectOwner', 'note', pressed(card1, 'note', { text: 'Bra' }));
  expect(await now('followUpReport', one.id)).toMatchObject({
    status: 'noted',
    takenBy: { name: 'Torbjørn Myklevoll' },
    takenOn: today,
    remark: 'Bra'
  });
  const card2 = card('takeNote', two);
  expect(textsIn((await press('projectOwner', 'return', pressed(card2, 'return', { text: ' ' }))).message)).toContain(
    'Fyll ut'
  );
  await press('projectOwner', 'return', pressed(card2, 'return', { text: 'Mangler årsak' }));
  expect(await now('followUpReport', two.id)).toMatchObject({ status: 'returned', returnReason: 'Mangler årsak' });
});

locally('a new deadline goes from the question to the plan: asked for, recommended, decided', async () => {
  const { add, now, all, rows, card, press } = await aCase({ changeControl: true });
  const record = await add('milestone', { ...aMilestone, responsible: await person('responsible1') });
  await press(
    'responsible1',
    'move',
    pressed(card('milestone', record), 'move', { deadline: 'Ultimo mai', reason: 'Sykdom' })
  );
  const [request] = await all('changeRequest');
  rows.changeRequest = [request!];
  const recommend = card('recommend', request!);
  expect(textsIn((await press('responsible1', 'recommendYes', pressed(recommend, 'recommendYes'))).message)).toContain(
    'Dette er det andre'
  );
  await press('projectLeader', 'recommendYes', pressed(recommend, 'recommendYes', { text: 'Ja' }));
  rows.changeRequest = [await now('changeRequest', request!.id)];
  const decide = card('decideChange', rows.changeRequest[0]!);
  expect(textsIn((await press('programmeLeader', 'adopt', pressed(decide, 'adopt'))).message)).toContain(
    'Vedtatt, og planen er endret.'
  );
  expect(await now('changeRequest', request!.id)).toMatchObject({
    status: 'adopted',
    decidedBy: { name: 'Synnøve Brattabø' },
    carriedOutOn: today
  });
  expect(await now('milestone', record.id)).toMatchObject({
    deadline: { date: '2018-05-31' },
    deadlineReason: 'Sykdom'
  });
  const late = await press('projectOwner', 'reject', pressed(decide, 'reject', { text: 'Nei' }));
  expect(textsIn(late.message)).toContain('Synnøve Brattabø svarte «Vedtatt»');
});

locally('a follow-up report begins with what was answered, and once', async () => {
  const { add, all, card, press } = await aCase();
  const record = await add('milestone', { ...aMilestone, status: 'offTrack', statusReason: 'Syk', cause: 'Influensa' });
  const data = pressed(card('writeReport', record, { recordId: null, reason: 'missed' }), 'start');
  await press('responsible1', 'start', data);
  expect(textsIn((await press('responsible1', 'start', data)).message)).toContain('begynt allerede');
  expect(await all('followUpReport')).toMatchObject([
    { situation: 'Syk', cause: 'Influensa', authors: [{ name: 'Marit Eikanger Tveitå' }] }
  ]);
});

locally(
  '«Fredagsrunden»: three boxes become a status report with its facts, and the same one is written on',
  async () => {
    const { owner, all, add, card, press } = await aCase();
    await add('milestone', { ...aMilestone, status: 'reached', reachedOn: '2018-02-19' });
    const round = card('fridayRound', owner, { recordId: null, recordKey: owner.key });
    await press('projectLeader', 'friday', pressed(round, 'friday', { summary: 'Godt i gang' }));
    expect(await all('statusReport')).toMatchObject([
      {
        status: 'draft',
        summary: 'Godt i gang',
        milestonesSince: expect.stringContaining('M3 Når pilot er evaluert') as string,
        factsOn: today
      }
    ]);
  }
);

locally('an answer in a card of several parts leaves the others where they are', async () => {
  const { add, rows, press } = await aCase();
  const [one, two] = [await add('milestone', aMilestone), await add('milestone', { ...aMilestone, number: 'M4' })];
  const both = cardFor(said, rows, [aReminder('milestone', one), aReminder('milestone', two)]);
  const after = (await press('responsible1', 'onTrack', pressed(both, 'onTrack', {}, 1))).message;
  expect(textsIn(after)).toContain('Takk! Notert.');
  expect(buttonsIn(after).filter(({ verb }) => verb === 'onTrack')).toHaveLength(1);
  await press('responsible1', 'onTrack', pressed(after, 'onTrack', {}, 0));
  const [a, b] = [
    await bot.repository.read({ found: query(templateNamed('milestone'), { id: one.id }) }),
    await bot.repository.read({ found: query(templateNamed('milestone'), { id: two.id }) })
  ];
  expect([a.found[0], b.found[0]]).toMatchObject([{ status: 'onTrack' }, { status: 'onTrack' }]);
});
