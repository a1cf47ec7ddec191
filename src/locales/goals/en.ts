import type { GoalMessages } from '../messages';
import { messages as paste } from '../paste/en';

const goals = (count: number): string => (count === 1 ? '1 goal' : `${count} goals`);

export const messages: GoalMessages = {
  open: (name: string) => `Read or propose a change: ${name}`,
  paste: {
    ...paste,
    open: 'Paste goals',
    how: 'Copy the goals in Word, Excel or a PDF, with their headings if they have any, and paste them here. You see what they become before anything is saved.',
    box: 'Paste the goals (Ctrl+V)',
    read: 'Read the goals',
    back: 'Back to the goals',
    noText: 'There was no text in what you pasted. Copy the goals themselves, not a picture of them.',
    nothing:
      'We found no goals in the text. Copy the whole table or list, with its headings if it has any, and try again.',
    title: 'How we read the goals',
    unusedHint: 'We found no goal in them.',
    include: (goal) => `Include the goal ${goal}`,
    inPlan: 'Is among the goals already',
    editNamed: (goal) => `Correct the goal ${goal}`,
    store: (count) => (count === 0 ? 'Save' : `Save ${goals(count)}`),
    unsettled: (count) =>
      count === 1
        ? '1 goal needs an answer before you can save. You can also leave it out.'
        : `${count} goals need an answer before you can save. You can also leave them out.`,
    someStored: (made, left) => `${made} saved. ${goals(left)} not saved, shown here.`,
    stored: (count) => goals(count),
    toPlan: 'To the goals',
    undone: 'Undone. The goals are out of the plan, and stand here as they were.',
    undoneSome: (count) =>
      `${count === 1 ? 'One goal has' : `${count} goals have`} been changed by somebody else in the meantime, and stay in the plan.`
  },
  short: 'Paste',
  counted: (count, levels) => (levels === '' ? goals(count) : `${goals(count)}: ${levels}`),
  ofLevel: (count, level) => `${count} ${level}`,
  and: (before, last) => `${before} and ${last}`,
  noLevel: 'Without a kind',
  whichLevel: (count) =>
    count === 1 ? 'What kind of goal is this?' : `What kind of goals are these ${count}? For all:`,
  entry: {
    title: 'New goals',
    hint: 'Enter saves and begins the next. Escape ends.',
    save: 'Save the goal',
    saved: (goal) => `${goal} saved. Write the next.`,
    optional: (label) => `${label} (optional)`
  }
};
