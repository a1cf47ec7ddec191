import { present } from '../../src/bot/cards/present';
import { helpReply, mineReply, planReply, statusReply } from '../../src/bot/cards/replies';
import { settingsReply, settingValues } from '../../src/bot/cards/settings';
import { teamsLinks } from '../../src/bot/cards/speaking';
import type { Speaking } from '../../src/bot/cards/speaking';
import type { Outgoing } from '../../src/bot/messenger';
import { contextsOf } from '../../src/domain/reminders/context';
import type { Context } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import type { Reminder } from '../../src/domain/reminders/reminder';
import { languages } from '../../src/domain/schema/words';
import { nodesIn, speaking, textsIn, today } from '../support/answering';
import { cardCheck, sizeOf } from '../support/cardCheck';
import type { CheckCard } from '../support/cardCheck';
import { everything, kinds, longest, reminderOf } from '../support/everyReminder';
import { cast } from '../support/followedUp';

let check: CheckCard;
const site = 'https://fjordvik.sharepoint.com/sites/levekar';
beforeAll(() => {
  check = cardCheck();
}, 120_000);

const contextsIn = (rows: ReturnType<typeof everything>): readonly Context[] =>
  contextsOf(rows, undefined, { today, dayOf: osloDay });

const shown = (said: Speaking, rows: ReturnType<typeof everything>, reminders: readonly Reminder[]): Outgoing =>
  present(said, contextsIn(rows), { to: { person: cast.per }, reminders })!;

describe.each(languages)('in %s', (language) => {
  const rows = everything(longest);

  test.each(kinds)('a card about %s is right at its longest, and Teams takes it', async (kind) => {
    const said = { ...(await speaking(site, language)), link: teamsLinks('2f6f5f0c-8b1d-4f0e-a6a1-6a5e1b7c9d34') };
    for (const stage of ['before', 'after', 'toLeader'] as const) {
      const message = shown(said, rows, [reminderOf(kind, rows, { stage, asked: [cast.kari] })]);
      expect(check(message)).toEqual([]);
      expect(sizeOf(message)).toBeLessThan(28_000);
      expect(message.text).not.toBe('');
      expect(textsIn(message)).not.toMatch(/undefined|null|\[object/);
    }
  });

  test('everything at once is one card that Teams takes, and names what it has no room for', async () => {
    const said = await speaking(site, language);
    const message = shown(
      said,
      rows,
      [...kinds, ...kinds].map((kind) => reminderOf(kind, rows))
    );
    expect(check(message)).toEqual([]);
    expect(sizeOf(message)).toBeLessThan(28_000);
  });

  test('replies to what people write are right at their longest', async () => {
    const said = await speaking(site, language);
    const contexts = contextsIn(rows);
    const waiting = kinds.map((kind) => reminderOf(kind, rows));
    const all = [
      helpReply(said),
      helpReply(said, 'unknown'),
      mineReply(said, contexts, waiting),
      mineReply(said, contexts, []),
      statusReply(said, contexts[0]!),
      planReply(said, contexts[0]!, 'all'),
      settingsReply(said, settingValues(said, null), { away: 'Feil' }, ['Feil'])
    ];
    expect(all.flatMap(check)).toEqual([]);
    expect(all.map(sizeOf).filter((size) => size >= 28_000)).toEqual([]);
  });
});

test('the check bites: an input without an id, a button of no kind and a wrong colour are found', async () => {
  const message = settingsReply(await speaking(site), settingValues(await speaking(site), null));
  const broken = JSON.parse(
    JSON.stringify(message).replace('"style":"heading"', '"style":"heading","color":"Purple"')
  ) as Outgoing;
  expect(check(broken)).not.toEqual([]);
});

test('the question stands as people would ask it', async () => {
  const rows = everything({ text: 'Når dagens praksis er kartlagt', prose: 'Vi mangler folk' });
  const deadline = { words: 'Ultimo februar', date: '2018-02-28' };
  const own = {
    ...rows,
    milestone: [{ ...rows.milestone![0]!, deadline }, ...rows.milestone!.slice(1)],
    changeRequest: []
  };
  const message = shown(await speaking(site), own, [reminderOf('milestone', own)]);
  expect(textsIn(message)).toContain('M3 · «Ultimo februar» (onsdag 28. februar 2018)');
  const titles = nodesIn(message.card).filter(({ type }) => type === 'Action.Execute' || type === 'Action.ShowCard');
  expect(titles.map(({ title }) => title).filter((title) => title !== 'Send')).toEqual([
    'Ja, nådd',
    'Ikke ennå, i rute',
    'Ikke i rute',
    'Be om ny frist',
    'Trenger hjelp'
  ]);
  expect(message.text).toContain('Er vi der?');
});

test('«Ikke i rute» asks the report’s own questions, without those that the project does without', async () => {
  const rows = everything({ text: 'A', prose: 'B' });
  const project = [{ ...rows.project![0]!, hiddenReportHeadings: ['cause'] }];
  const said = await speaking(site);
  const labels = (of: ReturnType<typeof everything>): unknown[] =>
    nodesIn(shown(said, of, [reminderOf('milestone', of)]).card)
      .filter(({ id }) => String(id).startsWith('offTrack.'))
      .map(({ label }) => label);
  expect(labels(rows)).toEqual(['Status', 'Årsak', 'Konsekvenser av endringene', 'Endringer']);
  expect(labels({ ...rows, project })).toEqual(['Status', 'Konsekvenser av endringene', 'Endringer']);
});

test('the channel is told what was reached and what is next, and nobody’s name', async () => {
  const rows = everything({ text: 'Når pilot er evaluert', prose: 'B' });
  const message = present(await speaking(site), contextsIn(rows), {
    to: { channel: { channelId: '19:x', name: 'Generelt', projectKey: '' } },
    reminders: [reminderOf('channelPost', rows, { on: '2018-01-01' })]
  })!;
  expect(textsIn(message)).toContain('Nådd');
  for (const { name } of Object.values(cast)) expect(JSON.stringify(message)).not.toContain(name);
});

test('each way leads to its own place in the personal app', () => {
  const link = teamsLinks('app')({ site, project: 'key', path: ['plan', 'milestone', '3'] });
  const context = JSON.parse(new URL(link).searchParams.get('context')!) as { subEntityId: string };
  expect(link.startsWith('https://teams.microsoft.com/l/entity/app/framdrift?')).toBe(true);
  expect(context.subEntityId).toBe(`site/${encodeURIComponent(site)}/project/key/plan/milestone/3`);
});

test('a leader is told that somebody is away, and not that they have not answered', async () => {
  const rows = everything({ text: 'Når pilot er evaluert', prose: 'B' });
  const open = { ...rows, changeRequest: [] };
  const textFor = async (away: string | null): Promise<string> => {
    const said = { ...(await speaking(site)), awayUntil: () => away };
    return textsIn(shown(said, open, [reminderOf('milestone', open, { stage: 'toLeader', asked: [cast.kari] })]));
  };
  expect(await textFor(null)).toContain('Kari Ansvarlig er spurt, men har ikke svart');
  expect(await textFor('2018-03-12')).toContain('Kari Ansvarlig er borte til 12. mars 2018.');
  expect(await textFor('2018-03-12')).not.toContain('har ikke svart');
  expect(await textFor(today)).toContain('har ikke svart');
});

test.each([
  ['milestones', 'toLeader', 'Kari Ansvarlig har slått av varsler om dette, så jeg vet ikke hvordan det går.'],
  ['milestones', 'toOwner', 'Kari Ansvarlig har slått av varsler om dette, så jeg vet ikke hvordan det går.'],
  ['reports', 'toLeader', 'Kari Ansvarlig er spurt, men har ikke svart']
] as const)('somebody has switched off %s: of their milestone it is said %s: %s', async (off, stage, expected) => {
  const rows = { ...everything({ text: 'Når pilot er evaluert', prose: 'B' }), changeRequest: [] };
  const said = { ...(await speaking(site)), hasOff: (_who: object, subject: string) => subject === off };
  const text = textsIn(shown(said, rows, [reminderOf('milestone', rows, { stage, asked: [cast.kari] })]));
  expect(text).toContain(expected);
  expect(text.includes('ikke svar')).toBe(off === 'reports');
});
