import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import type { SentMessage } from '../../../src/domain/reminders/log';
import type { DueMessage } from '../../../src/domain/reminders/reminder';
import { addDays } from '../../../src/domain/schema/dates';
import type { AnyRecord } from '../../../src/domain/schema/record';
import type { TemplateName } from '../../../src/domain/templates';
import { aFollowedProject, asSent, aSweep, at, cast, due, row } from '../../support/followedUp';

/** A small project of 2018, walked through day by day: what its people do, and all that the bot says. */
const { kari, lars, tove } = cast;

const milestones = {
  m1: row('milestone', {
    number: 'M1',
    name: 'Når nåsituasjonen er kartlagt',
    responsible: kari,
    deadline: due('2018-02-28')
  }),
  m2: row('milestone', {
    number: 'M2',
    name: 'Når pilot er gjennomført',
    responsible: kari,
    deadline: due('2018-05-15')
  }),
  m3: row('milestone', {
    number: 'M3',
    name: 'Når modellen er innført',
    responsible: null,
    deadline: due('2018-10-01')
  })
};
const about = (milestone: AnyRecord): object => ({ milestone: { id: milestone.id, title: milestone.name } });
const risk = row('risk', {
  number: 'R1',
  name: 'Avdelingene får ikke frigjort folk',
  responsible: lars,
  nextReview: due('2018-04-10')
});
const benefit = row('benefit', { name: 'Færre klager', responsible: lars });
const indicator = row('indicator', {
  name: 'Klager i året',
  benefit: { id: benefit.id, title: benefit.name },
  responsible: lars,
  nullValue: 40,
  nullDate: '2018-01-02',
  targetDate: '2018-12-03'
});
const handOver = row('handOver', { benefits: [{ id: benefit.id, title: benefit.name }], takenOverBy: tove });

type Site = Readonly<Partial<Record<TemplateName, readonly AnyRecord[]>>>;
const start: Site = {
  project: [aFollowedProject({ status: 'active' })],
  milestone: Object.values(milestones),
  risk: [risk],
  benefit: [benefit],
  indicator: [indicator],
  handOver: [handOver]
};

const change = (name: TemplateName, of: AnyRecord, what: object) => (site: Site) => ({
  ...site,
  [name]: (site[name] ?? []).map((each) => (each.id === of.id ? { ...each, ...what } : each))
});
const add = (name: TemplateName, what: AnyRecord) => (site: Site) => ({
  ...site,
  [name]: [...(site[name] ?? []), what]
});
const stamp = (day: string): object => ({ by: 'Kari Ansvarlig', at: `${day}T10:00:00Z` });
const report = row('followUpReport', {
  ...about(milestones.m1),
  name: 'Rapport M1',
  authors: [kari],
  created: stamp('2018-03-02')
});

/** What people do, after the bot has spoken that day. */
const deeds: Readonly<Record<string, readonly ((site: Site) => Site)[]>> = {
  '2018-02-15': [change('milestone', milestones.m1, { status: 'onTrack', answeredOn: '2018-02-15' })],
  '2018-02-28': [
    change('milestone', milestones.m1, { status: 'reached', answeredOn: '2018-02-28', reachedOn: '2018-02-28' })
  ],
  '2018-03-02': [add('followUpReport', report)],
  '2018-03-09': [change('followUpReport', report, { status: 'sent', sentOn: '2018-03-09' })],
  '2018-03-13': [change('followUpReport', report, { status: 'noted', takenOn: '2018-03-13' })],
  '2018-04-10': [change('risk', risk, { nextReview: due('2018-11-01'), modified: stamp('2018-04-10') })],
  '2018-05-30': [
    change('milestone', milestones.m2, {
      deadline: due('2018-08-31'),
      originalDeadline: due('2018-05-15'),
      deadlineMovedOn: '2018-05-30',
      deadlineReason: 'Opplæringen ble forsinket.'
    })
  ],
  '2018-06-05': [
    add(
      'followUpReport',
      row('followUpReport', { ...about(milestones.m2), authors: [kari], created: stamp('2018-06-05') })
    )
  ],
  '2018-08-31': [
    change('milestone', milestones.m2, { status: 'reached', answeredOn: '2018-08-31', reachedOn: '2018-08-31' })
  ],
  '2018-09-19': [change('milestone', milestones.m3, { responsible: tove })],
  '2018-10-01': [
    change('milestone', milestones.m3, { status: 'reached', answeredOn: '2018-10-01', reachedOn: '2018-10-01' })
  ],
  '2018-10-05': [
    add(
      'followUpReport',
      row('followUpReport', { ...about(milestones.m3), authors: [tove], created: stamp('2018-10-05') })
    )
  ],
  '2018-11-01': [change('risk', risk, { status: 'over' })],
  '2018-11-15': [change('project', start.project![0]!, { status: 'closed' })],
  '2018-12-05': [
    add(
      'measurement',
      row('measurement', { indicator: { id: indicator.id, title: '' }, measuredOn: '2018-12-05', measured: 31 })
    )
  ]
};

const line = ({ to, day, reminders }: DueMessage): string => {
  const said = reminders.map(({ kind, stage, round, title, reason }) =>
    [kind, ...(reason ? [`(${reason})`] : []), `${stage}${round || ''}`, title.split(' ')[0]].join(' ')
  );
  return `${day} ${to.person?.name.split(' ')[0]}: ${said.join('; ')}`;
};

test('a year of a project, as the bot speaks in it', () => {
  let site = start;
  let sent: readonly SentMessage[] = [];
  const said: string[] = [];
  for (let day = '2018-01-02'; day <= '2018-12-31'; day = addDays(day, 1)) {
    for (const time of ['08:00', '13:00']) {
      const messages = dueMessages(aSweep(site, at(day, time), { sent }));
      sent = [...sent, ...messages.map((each) => asSent(each))];
      said.push(...messages.map(line));
      if (time === '08:00') for (const deed of deeds[day] ?? []) site = deed(site);
    }
  }
  expect(said).toEqual([
    '2018-02-14 Kari: milestone before M1',
    '2018-02-28 Kari: milestone onDay M1',
    '2018-02-28 Kari: offerReport (reached) onDay M1',
    '2018-03-09 Eva: takeNote onDay Rapport',
    '2018-04-05 Lars: risk before Avdelingene',
    '2018-04-10 Lars: risk onDay Avdelingene',
    '2018-04-27 Kari: milestone before M2',
    '2018-05-15 Kari: milestone onDay M2',
    '2018-05-22 Kari: milestone after1 M2',
    '2018-05-22 Lars: milestone toLeader M2',
    '2018-05-29 Kari: milestone after2 M2',
    '2018-05-30 Kari: writeReport (moved) onDay M2',
    '2018-06-04 Kari: writeReport (moved) after1 M2',
    '2018-06-04 Lars: writeReport (moved) toLeader M2',
    '2018-08-17 Kari: milestone before M2',
    '2018-08-31 Kari: milestone onDay M2',
    '2018-09-17 Lars: choosePerson before M3',
    '2018-09-19 Tove: milestone before M3',
    '2018-10-01 Tove: milestone onDay M3',
    '2018-10-01 Tove: offerReport (reached) onDay M3',
    '2018-10-29 Lars: risk before Avdelingene',
    '2018-11-01 Lars: risk onDay Avdelingene',
    '2018-11-28 Tove: measurement before Klager',
    '2018-12-03 Tove: measurement onDay Klager'
  ]);
});
