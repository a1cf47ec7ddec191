import type { Reminder, ReminderKind } from '../../src/domain/reminders/reminder';
import type { AnyRecord } from '../../src/domain/schema/record';
import type { TemplateName } from '../../src/domain/templates';
import { aReminder } from './answering';
import { aFollowedProject, cast, due, row } from './followedUp';

/** As much as anybody ever writes in a field of one line, and more than a card has room for elsewhere. */
export const longest = {
  text: 'Arbeidsmiljøundersøkelsen «ærlig talt» '.repeat(6).slice(0, 255),
  prose: 'Dagens praksis og arbeidsmåte er kartlagt, og forbedringspunkter er prioritert. '.repeat(100)
} as const;

export interface Texts {
  readonly text: string;
  readonly prose: string;
}

/** A project in which everything there is waits for somebody, with these texts. */
export function everything({ text, prose }: Texts): Readonly<Record<string, readonly AnyRecord[]>> {
  const common = { name: text, responsible: cast.kari, deadline: { words: text.slice(0, 60), date: '2018-02-28' } };
  const milestone = row('milestone', {
    ...common,
    number: 'M3',
    help: prose,
    helpOn: '2018-02-20',
    answeredBy: cast.kari
  });
  const link = { id: milestone.id, title: text };
  const benefit = row('benefit', { name: text });
  return {
    project: [aFollowedProject({ name: text, projectLeader: { ...cast.lars, name: text.slice(0, 100) } })],
    milestone: [
      milestone,
      row('milestone', { name: text, number: '', deadline: due('2018-03-01') }),
      row('milestone', { ...common, status: 'reached', reachedOn: '2018-02-19' })
    ],
    activity: [row('activity', { ...common, milestone: link })],
    measure: [row('measure', { ...common, kind: 'benefit' })],
    risk: [row('risk', { ...common, nextReview: due('2018-02-28') })],
    communicationMeasure: [row('communicationMeasure', common)],
    involvement: [
      row('involvement', { ...common, how: prose, inputFrom: cast.tove }),
      row('involvement', { ...common, inputFrom: cast.tove, inputReceived: prose, inputUsed: prose })
    ],
    benefit: [benefit],
    indicator: [
      row('indicator', {
        ...common,
        method: prose,
        unitName: text.slice(0, 60),
        benefit: { id: benefit.id, title: text }
      })
    ],
    followUpReport: [
      row('followUpReport', { name: text, milestone: link, status: 'sent' }),
      row('followUpReport', { name: text, milestone: link })
    ],
    statusReport: [
      row('statusReport', {
        name: text,
        summary: prose.slice(0, 4000),
        deviations: prose.slice(0, 4000),
        decisionsComment: prose.slice(0, 4000)
      })
    ],
    projectPlan: [row('projectPlan', { name: text })],
    changeRequest: [
      row('changeRequest', {
        name: text,
        kind: 'deadline',
        before: prose,
        reason: prose,
        newDeadline: due('2018-05-31'),
        proposedBy: cast.kari
      }),
      row('changeRequest', {
        name: text,
        kind: 'text',
        before: prose,
        newText: prose,
        reason: prose,
        status: 'recommended',
        recommendation: 'no',
        recommendationText: prose
      })
    ]
  };
}

type Place = readonly [TemplateName, number];

const about: { readonly [K in ReminderKind]: Place } = {
  milestone: ['milestone', 0],
  choosePerson: ['milestone', 1],
  help: ['milestone', 0],
  activity: ['activity', 0],
  measure: ['measure', 0],
  risk: ['risk', 0],
  communicationMeasure: ['communicationMeasure', 0],
  involvement: ['involvement', 0],
  giveInput: ['involvement', 0],
  inputUsed: ['involvement', 1],
  measurement: ['indicator', 0],
  offerReport: ['milestone', 2],
  writeReport: ['milestone', 2],
  finishReport: ['followUpReport', 1],
  takeNote: ['followUpReport', 0],
  recommend: ['changeRequest', 0],
  decideChange: ['changeRequest', 1],
  decidePlan: ['projectPlan', 0],
  revisePlan: ['projectPlan', 0],
  fridayRound: ['project', 0],
  programmeRound: ['project', 0],
  channelPost: ['project', 0],
  brokenRecord: ['measure', 0],
  unreadList: ['measure', 0]
};

export const kinds = Object.keys(about) as readonly ReminderKind[];

/** A reminder of each kind, about these rows. */
export function reminderOf(
  kind: ReminderKind,
  rows: ReturnType<typeof everything>,
  over: Partial<Reminder> = {}
): Reminder {
  const [template, at] = about[kind];
  const record = rows[template]![at]!;
  const isUnbegun = kind === 'offerReport' || kind === 'writeReport';
  return aReminder(kind, record, {
    ...(isUnbegun ? { recordId: null, reason: 'missed' } : {}),
    ...(kind === 'brokenRecord' ? { recordKey: `${template}/${record.id}` } : {}),
    ...(kind === 'unreadList' ? { recordId: null, recordKey: template, title: '' } : {}),
    ...(template === 'project' ? { recordId: null, recordKey: String(record.key) } : {}),
    ...over
  });
}
