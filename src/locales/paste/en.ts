import type { PasteMessages } from '../messages';

const milestones = (count: number): string => (count === 1 ? '1 milestone' : `${count} milestones`);
const paths = (count: number): string => (count === 1 ? '1 result path' : `${count} result paths`);
const deliverables = (count: number): string =>
  count === 1 ? '1 interim deliverable' : `${count} interim deliverables`;
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

export const messages: PasteMessages = {
  door: 'Paste the plan you have',
  doorHint: 'Do you have a milestone plan in Word, Excel or PDF? Copy the table, and it becomes milestones here.',
  open: 'Paste a plan',
  short: 'Paste',
  how: 'Copy the table in Word, Excel or a PDF, and paste it here. You see what it becomes before anything is saved.',
  box: 'Paste the milestone plan (Ctrl+V)',
  read: 'Read the plan',
  back: 'Back to the plan',
  noText: 'There was no text in what you pasted. Copy the table itself, not a picture of it.',
  nothing: 'We found no milestones in the text. Copy the whole table, with its headings if it has any, and try again.',
  title: 'How we read the plan',
  found: (ms, ps, ds) => list([milestones(ms), ...(ps > 0 ? [paths(ps)] : []), ...(ds > 0 ? [deliverables(ds)] : [])]),
  check: 'Correct what is not right. Nothing is saved yet.',
  another: 'Paste again',
  left: (read, left) =>
    `We read at most ${read} rows at a time. ${left === 1 ? '1 row is' : `${left} rows are`} left out. Save these first, then paste the rest.`,
  unused: (count) => (count === 1 ? '1 line is left out' : `${count} lines are left out`),
  unusedHint: 'We found no milestone, result path or interim deliverable in them.',
  whichYear: (count) =>
    count === 1
      ? 'One deadline can be in several years. Which year?'
      : `${count} deadlines can be in several years. For all:`,
  noPath: 'Without a result path',
  include: (milestone) => `Include ${milestone}`,
  edit: 'Correct',
  editNamed: (milestone) => `Correct ${milestone}`,
  done: 'Done',
  nobody: 'Nobody responsible',
  seeking: (name) => `Looking for ${name} …`,
  notFound: (name) => `Not found in the directory: ${name}`,
  which: (words) => `Which day is “${words}”?`,
  without: 'No deadline',
  withoutNamed: (words) => `No deadline: “${words}” is kept in the description`,
  keptDeadline: (words) => `Deadline in the plan: ${words}`,
  unknown: 'We do not understand this deadline.',
  outside: 'Outside the project’s period.',
  useDay: (day) => `Use ${day}`,
  inPlan: 'Is in the plan already',
  deliverables: 'Interim deliverables',
  deliverable: (number) => `Interim deliverable ${number}`,
  deliverableDeadline: (number) => `Deadline of interim deliverable ${number}`,
  removeDeliverable: (number) => `Remove interim deliverable ${number}`,
  description: 'Description',
  path: 'Result path',
  store: (count) => (count === 0 ? 'Save' : `Save ${milestones(count)}`),
  storing: (done, of) => `Saving ${done} of ${of} …`,
  unsettled: (count) =>
    count === 1
      ? '1 milestone needs an answer before you can save. You can also leave it out.'
      : `${count} milestones need an answer before you can save. You can also leave them out.`,
  notStored: (why) => `Not saved. ${why}`,
  someStored: (made, left) =>
    `${made} saved. ${left === 1 ? 'One milestone was' : `${left} milestones were`} not saved, and stays here.`,
  stored: (ms, ds) => list([milestones(ms), ...(ds > 0 ? [deliverables(ds)] : [])]),
  allStored: (made) => `${made} saved`,
  toPlan: 'To the plan',
  undo: 'Undo',
  undoing: 'Undoing …',
  undone: 'Undone. The milestones are out of the plan, and stand here as they were.',
  undoneSome: (count) =>
    `${count === 1 ? 'One milestone has' : `${count} milestones have`} been changed by somebody else in the meantime, and stay in the plan.`
};
