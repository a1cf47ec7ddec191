import type { ReportMessages } from '../messages';
import { span } from '../span/en';

/** The list of reports, starting one, and its way from hand to hand. */
export const messages: ReportMessages = {
  all: 'All reports',
  groups: { write: 'To be written', ordered: 'Ordered', sent: 'To be taken note of', done: 'Finished' },
  columns: { report: 'Report', due: 'Due', with: 'With' },
  notBegun: 'Not begun',
  none: 'No reports yet',
  noneHint:
    'When a milestone is reached, or somebody orders a status report, you begin here. Facts come from the plan.',
  new: {
    type: 'What kind of report?',
    milestone: 'Which milestone is the report about?',
    to: 'Who is it for?',
    from: 'Period from',
    until: 'Period to',
    year: 'Which year?',
    due: 'Due',
    dueHint: 'Only needed when you order it.',
    hint: 'What the plan already knows is filled in when the report starts.',
    start: 'Start the report',
    order: 'Order the report',
    dueMissing: 'Set a date when you order it.',
    badYear: 'Write a year with four digits.',
    backwards: 'The period ends before it begins.'
  },
  started: 'The report is started.',
  ordered: 'The report is ordered.',
  steps: {
    begin: 'Start the report',
    send: 'Send',
    sendToOwner: 'Send to the project owner',
    noted: 'Take note of',
    accepted: 'Accept',
    returnIt: 'Send back'
  },
  taken: {
    draft: 'The report is started.',
    sent: 'The report is sent.',
    noted: 'The report is taken note of.',
    accepted: 'The report is accepted.',
    returned: 'The report is sent back.'
  },
  remark: 'A remark to those who wrote it (optional)',
  final: {
    noted: 'Once taken note of, the report cannot be changed.',
    accepted: 'Once accepted, the report cannot be changed.'
  },
  yes: { noted: 'Yes, take note of it', accepted: 'Yes, accept it' },
  frozen: {
    noted: (name, day) =>
      `Taken note of${name === '' ? '' : ` by ${name}`}${day === '' ? '' : ` on ${day}`}. The report can no longer be changed.`,
    accepted: (name, day) =>
      `Accepted${name === '' ? '' : ` by ${name}`}${day === '' ? '' : ` on ${day}`}. The report can no longer be changed.`
  },
  waiting: (name) => `The report is with ${name}.`,
  you: 'you',
  nothingYet: 'Nothing is written under the headings yet.',
  waitingUnknown: 'The report is sent. The project has nobody to receive it yet.',
  saveFirst: 'Some of what you have written is not saved yet. At the bottom of the form it says what.',
  others: 'Somebody else has just changed the report. You see it as it is now. Try again if it is still right.',
  facts: {
    refresh: 'Update the facts',
    refreshed: 'The facts are updated. What you have written is as it was.',
    on: (day) => `Facts from the plan are from ${day}.`,
    none: {
      reached: 'No milestones were reached in the period.',
      next: 'No milestones are left.',
      troubled: 'No milestones are past their deadline or off track.',
      slipped: 'No milestones were moved or reached after the deadline.',
      risks: 'No risks are registered.',
      benefits: 'No benefits are registered.',
      changes: 'No change requests in the period.',
      measures: 'No measures have started yet.'
    },
    reached: (milestone, day) => `${milestone}: reached ${day}`,
    reachedLate: (milestone, day, late) => `${milestone}: reached ${day}, ${span(late)} after the deadline`,
    next: (milestone, deadline, name) =>
      `${milestone}: ${deadline === '' ? 'no deadline' : deadline}${name === '' ? '' : `, ${name}`}`,
    late: (milestone, late) => `${milestone}: ${span(late)} past the deadline`,
    offTrack: (milestone) => `${milestone}: off track`,
    because: (line, why) => `${line}. ${why}`,
    moved: (milestone, from, to) => `${milestone}: the deadline was moved from ${from} to ${to}`,
    risk: (name, factor) => `${name} (risk factor ${factor})`,
    benefit: (name, status, responsible) =>
      [name, [status, responsible].filter(Boolean).join(', ')].filter(Boolean).join(': '),
    change: (name, status) => `${name}: ${status.toLowerCase()}`,
    measures: (started, of) => `${started} of ${of} activities have started:`,
    measure: (name, status) => `${name}: ${status.toLowerCase()}`
  },
  hidden: (count) => (count === 1 ? 'Show 1 hidden heading' : `Show ${count} hidden headings`),
  change: 'Make a change request'
};
