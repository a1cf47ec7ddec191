import type { Moment } from '../../src/domain/reminders/osloTime';
import { carriedText } from '../../src/domain/reminders/log';
import type { SentMessage } from '../../src/domain/reminders/log';
import { dueMessages } from '../../src/domain/reminders/dueMessages';
import type { Sweep } from '../../src/domain/reminders/dueMessages';
import type { DueMessage } from '../../src/domain/reminders/reminder';
import type { AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import { templateNamed } from '../../src/domain/templates';
import type { TemplateName } from '../../src/domain/templates';
import { somebody } from './planned';

/** People of a project that is followed up. Names are what they are to it. */
export const cast = {
  kari: somebody(1, 'Kari Ansvarlig'),
  lars: somebody(2, 'Lars Leder'),
  eva: somebody(3, 'Eva Eier'),
  per: somebody(4, 'Per Program'),
  tove: somebody(5, 'Tove Tillitsvalgt')
} as const;

export const projectKey = '3f0a9a52-7c7e-4a52-9a1b-6d2f0c1e4b11';
const long = { by: 'Lars Leder', at: '2017-12-01T10:00:00Z' };

let last = 0;

/** A row of that template, valid as it is, made long ago; with what a test cares about on top. */
export function row(name: TemplateName, over: Readonly<Record<string, unknown>> = {}): AnyRecord {
  const id = (last += 1);
  const own = {
    project: { id: 1, title: 'Tillitsmodellen' },
    projectKey,
    rowKey: `${name}-${id}`
  };
  const identity = { id, version: '1', created: long, modified: long };
  return { ...blank(templateNamed(name), own), ...identity, ...over } as AnyRecord;
}

/** A project whose follow-up was started on 2 January 2018, and that has all its people. */
export const aFollowedProject = (over: Readonly<Record<string, unknown>> = {}): AnyRecord =>
  row('project', {
    id: 1,
    name: 'Tillitsmodellen',
    key: projectKey,
    followUpFrom: '2018-01-02',
    projectLeader: cast.lars,
    projectOwner: cast.eva,
    programmeLeaders: [cast.per],
    ...over
  });

export const due = (date: string): { readonly words: string; readonly date: string } => ({ words: '', date });

/** A milestone that Kari answers for, and its deadline. */
export const aDueMilestone = (date: string, over: Readonly<Record<string, unknown>> = {}): AnyRecord =>
  row('milestone', {
    number: 'M1',
    name: 'Når pilot er evaluert',
    responsible: cast.kari,
    deadline: due(date),
    ...over
  });

export const at = (day: string, time = '08:00'): Moment => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minutes: hours * 60 + minutes };
};

type Rows = Readonly<Partial<Record<TemplateName, readonly AnyRecord[]>>>;

/** A sweep of a site with these rows; without rounds and posts, unless `off` says otherwise. */
export const aSweep = (rows: Rows, now: Moment, over: Partial<Sweep> = {}): Sweep => ({
  site: '/sites/dev',
  records: { project: [aFollowedProject()], ...rows },
  sent: [],
  settings: quietly(),
  people: [],
  now,
  ...over
});

type SiteSaid = NonNullable<Sweep['settings']>;

const nothing = blank(templateNamed('siteSettings'));

/** Settings of the site: nothing but asking, so that lists are short. */
export const quietly = (over: Partial<SiteSaid> = {}): SiteSaid =>
  ({
    ...nothing,
    off: ['fridayRound', 'programmeRound', 'channelPost'],
    ...over
  }) as SiteSaid;

/** The row that a message leaves in the log when it is sent. */
export const asSent = ({ key, day, to, reminders }: DueMessage, state: SentMessage['state'] = 'sent'): SentMessage => ({
  key,
  day,
  state,
  recipient: to.person ?? null,
  carried: carriedText(reminders)
});

/** Who is told what, in short: «Kari: milestone before». */
export const told = (messages: readonly DueMessage[]): readonly string[] =>
  messages.flatMap(({ to, reminders }) =>
    reminders.map(({ kind, stage, round }) => {
      const name = (to.person?.name ?? to.channel?.name ?? '').split(' ')[0];
      return `${name}: ${kind} ${stage}${round > 0 ? ` ${round}` : ''}`;
    })
  );

export const toldBy = (rows: Rows, now: Moment, over: Partial<Sweep> = {}): readonly string[] =>
  told(dueMessages(aSweep(rows, now, over)));
