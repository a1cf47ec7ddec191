import { dueMessages } from '../../../src/domain/reminders/dueMessages';
import { osloTime } from '../../../src/domain/reminders/osloTime';
import { settingsFor, usual } from '../../../src/domain/reminders/settings';
import { blank } from '../../../src/domain/schema/record';
import { personSettings } from '../../../src/domain/templates/personSettings';
import type { Sweep } from '../../../src/domain/reminders/dueMessages';
import {
  aDueMilestone,
  aFollowedProject,
  asSent,
  aSweep,
  at,
  cast,
  quietly,
  told,
  toldBy
} from '../../support/followedUp';

type Own = Sweep['people'][number];
const saying = (over: object, who = cast.kari): { readonly people: readonly Own[] } => ({
  people: [{ ...blank(personSettings), login: who.login, ...over } as unknown as Own]
});
const rows = { milestone: [aDueMilestone('2018-02-28')] };
const kari = ['Kari: milestone onDay'];

describe('the hours', () => {
  test.each([
    ['07:59', []],
    ['08:00', kari],
    ['12:59', kari],
    ['16:59', kari],
    ['17:00', []]
  ])('at %s: %j', (time, expected) => {
    expect(toldBy(rows, at('2018-02-28', time))).toEqual(expected);
  });

  test('a person’s own go before the site’s, and the site’s before what is usual', () => {
    const early = { settings: quietly({ sendHour: 6, quietTo: 6 }) };
    expect(toldBy(rows, at('2018-02-28', '06:00'), early)).toEqual(kari);
    expect(toldBy(rows, at('2018-02-28', '10:59'), { ...early, ...saying({ quietFrom: 16, quietTo: 11 }) })).toEqual(
      []
    );
    expect(toldBy(rows, at('2018-02-28', '11:00'), { ...early, ...saying({ quietFrom: 16, quietTo: 11 }) })).toEqual(
      kari
    );
  });

  test('are Oslo’s, with daylight saving', () => {
    const shown = (moment: string): string => {
      const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
      return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', ...parts }).format(new Date(moment));
    };
    const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
    const days = ['2018-01-01', '2018-03-24', '2018-03-25', '2018-07-01', '2018-10-28', '2019-03-31', '2020-02-29'];
    const moments = days.flatMap((day) => hours.map((hour) => `${day}T${hour}:30:00Z`));
    const said = moments.map((moment) => {
      const { day, minutes } = osloTime(Date.parse(moment));
      return `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    });
    expect(said).toEqual(moments.map(shown));
  });
});

describe('the days', () => {
  test.each(['2018-03-03', '2018-03-29', '2018-04-02', '2018-05-01', '2018-05-17'])('nothing is sent on %s', (day) => {
    expect(toldBy({ milestone: [aDueMilestone(day)] }, at(day))).toEqual([]);
  });

  test('fellesferien is silent, and does not count as silence', () => {
    const july = { milestone: [aDueMilestone('2018-07-12')] };
    expect(toldBy(july, at('2018-07-13'))).toEqual([]);
    expect(toldBy(july, at('2018-07-27'))).toEqual([]);
    expect(toldBy(july, at('2018-07-30'))).toEqual(['Kari: milestone onDay']);
    expect(toldBy(july, at('2018-08-02'))).toEqual(['Kari: milestone after 1', 'Lars: milestone toLeader']);
  });
});

describe('«Borte til …»', () => {
  test('pauses; what is then silence goes on to the leader', () => {
    const away = saying({ awayUntil: '2018-03-12' });
    expect(toldBy(rows, at('2018-02-28'), away)).toEqual([]);
    expect(toldBy(rows, at('2018-03-05'), away)).toEqual(['Lars: milestone toLeader']);
    expect(toldBy(rows, at('2018-03-12'), away)).toEqual(['Kari: milestone after 2', 'Lars: milestone toLeader']);
  });
});

describe('what is switched off', () => {
  test.each([
    ['by the site', { settings: quietly({ off: ['milestones'] }) }, []],
    ['by the project', { records: { ...rows, project: [aFollowedProject({ off: ['milestones'] })] } }, []],
    ['by the person', saying({ off: ['milestones'] }), []],
    ['by another', saying({ off: ['milestones'] }, cast.lars), kari]
  ])('%s', (_by, over, expected) => {
    expect(toldBy(rows, at('2018-02-28'), over as Partial<Sweep>)).toEqual(expected);
  });
});

test('what the project says goes before the site, and an empty field says nothing', () => {
  const site = quietly({ leadDays: 5, repeatAfter: 2, postDay: 'wednesday' });
  const project = { ...blankProject(), leadDays: 20 };
  const { leadDays, repeatAfter, repeatEvery, postDay } = settingsFor(site, project);
  expect({ leadDays, repeatAfter, repeatEvery, postDay }).toEqual({
    leadDays: 20,
    repeatAfter: 2,
    repeatEvery: 5,
    postDay: 3
  });
  expect(settingsFor()).toEqual(usual);
});

function blankProject(): Parameters<typeof settingsFor>[1] & object {
  return aFollowedProject() as never;
}

describe('one message', () => {
  const two = { milestone: [aDueMilestone('2018-02-28'), aDueMilestone('2018-03-01', { name: 'Når alt er klart' })] };

  test('where there would be two', () => {
    const messages = dueMessages(aSweep(two, at('2018-02-28')));
    expect(messages).toHaveLength(1);
    expect(told(messages)).toEqual(['Kari: milestone onDay', 'Kari: milestone before']);
  });

  test('what was sent is not sent again, and what was only claimed can be taken over', () => {
    const [message] = dueMessages(aSweep(two, at('2018-02-28')));
    const again = (state: 'sent' | 'claimed' | 'failed' | 'unreachable', day = '2018-02-28', time = '09:00'): number =>
      dueMessages(aSweep(two, at(day, time), { sent: [asSent(message!, state)] })).length;
    expect([again('sent'), again('claimed'), again('failed'), again('unreachable')]).toEqual([0, 1, 0, 0]);
    expect([again('sent', '2018-02-28', '13:00'), again('failed', '2018-02-28', '13:00')]).toEqual([0, 1]);
    expect(again('unreachable', '2018-02-28', '13:00')).toBe(0);
  });

  test('has the same key whichever bot derives it, and another in another slot, day or site', () => {
    const key = (day: string, time: string, site = '/sites/dev'): string | undefined =>
      dueMessages(aSweep(two, at(day, time), { site }))[0]?.key;
    const keys = [key('2018-02-28', '08:00'), key('2018-02-28', '13:00'), key('2018-03-01', '08:00')];
    expect(key('2018-02-28', '11:00')).toBe(keys[0]);
    expect(new Set([...keys, key('2018-02-28', '08:00', '/sites/other')]).size).toBe(4);
  });

  test('a new person is asked what the one before was asked', () => {
    const [message] = dueMessages(aSweep(two, at('2018-02-28')));
    const milestone = two.milestone.map((each) => ({ ...each, responsible: cast.tove }));
    const sent = [asSent(message!)];
    expect(toldBy({ milestone }, at('2018-02-28', '13:00'), { sent })).toEqual([
      'Tove: milestone onDay',
      'Tove: milestone before'
    ]);
  });
});
