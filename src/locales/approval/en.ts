import type { ApprovalMessages } from '../messages';

export const messages: ApprovalMessages = {
  title: 'Approval',
  state: {
    label: (state) => `The plan: ${state}`,
    draft: (number) => `Draft ${number}`,
    waiting: 'For approval',
    approved: (number) => `Approved ${number}`,
    changed: 'changed since'
  },
  told: {
    draft: 'The plan has not been sent for approval yet.',
    sentBack: (who, when) => `${who} sent the plan back on ${when}.`,
    sent: (who, when) => `${who} sent the plan for approval on ${when}.`,
    with: (names) => `It is with ${names}.`,
    goOn: 'You can still change the plan. What is approved is the plan as it is when somebody presses “Approve”.',
    approved: (number, who, when) => `Version ${number} was approved by ${who} on ${when}.`,
    changed: 'The plan has changed since it was approved.',
    unchanged: 'The plan is as it was when it was approved.',
    begun: (who) => `${who} has begun to approve the plan, but not all of it is stored yet.`,
    somebody: 'Somebody'
  },
  send: 'Send for approval',
  sendTo: (names) => `The plan will be sent to ${names}.`,
  sent: 'The plan has been sent for approval.',
  missingTitle: 'Before the plan can be sent, it needs this:',
  missing: {
    purpose: 'A purpose: what is to become better?',
    goal: 'At least one goal.',
    deadline: 'At least one milestone with a deadline.',
    decider: 'A programme leader or project owner who can approve it.'
  },
  withdraw: 'Withdraw',
  withdrawn: 'The plan has been withdrawn and is a draft again.',
  decide: {
    title: (number) => `The project plan, draft ${number}, is for approval`,
    read: 'Read the plan',
    approve: 'Approve',
    approvePlan: 'Approve the plan',
    becomes: (number) =>
      `The plan becomes version ${number}, which nobody can change. Work on the plan can go on afterwards.`,
    remark: 'Remark (optional)',
    sendBack: 'Send back',
    reason: 'What has to change before the plan can be approved?',
    storing: (done, of) => `Storing the version: ${done} of ${of}`,
    unfinished: 'The approval is not finished. Press once more, and it goes on from where it stopped.',
    goOn: 'Finish the approval',
    approved: (number) => `The plan has been approved as version ${number}.`,
    sentBack: 'The plan has been sent back.',
    others: 'Somebody else has just changed the plan. You see it as it is now. Try again if that is still right.'
  },
  revise: {
    title: 'The project plan has been sent back',
    open: 'Open the plan'
  },
  since: {
    changed: 'The plan has changed since it was sent.',
    show: 'Show what has changed',
    hide: 'Hide what has changed',
    texts: (fields) => `Text changed: ${fields}`,
    onlyRemoved: 'Something has been taken out of the plan, or changed back.'
  },
  toDecide: 'For decision',
  waiting: {
    decide: (number) => `Approve the project plan, draft ${number}`,
    revise: (number) => `Mend the project plan, draft ${number}, which was sent back`
  },
  versions: {
    title: 'Approved versions',
    none: 'No versions yet. When the plan is approved, it is stored here as it is on that day.',
    version: (number) => `Version ${number}`,
    by: (who, when) => `Approved by ${who} on ${when}`,
    sentBy: (who, when) => `Sent by ${who} on ${when}`,
    remark: (remark) => `Remark: ${remark}`,
    compare: 'Compare with today’s plan',
    compareNamed: (number) => `Compare with today’s plan: version ${number}`,
    back: 'Approval',
    gone: 'There is no such version.',
    goals: 'Goals',
    milestones: 'Milestones',
    frozen:
      'This is the plan as it was when it was approved. The text is stored in bokmål, and Framdrift never changes it.',
    altered: 'Changed outside Framdrift after the approval',
    alteredMeans: (number) =>
      `Somebody has changed the text of version ${number} in the SharePoint list. What stands here is therefore not word for word what was approved. The list’s version history shows what was changed, and by whom.`
  },
  compare: {
    title: (older, newer) => `From ${older} to ${newer}`,
    with: 'Compare with',
    today: 'today’s plan',
    todayShort: 'Today',
    version: (number) => `version ${number}`,
    nothing: 'There is no difference.',
    count: (count) => (count === 1 ? 'One difference' : `${count} differences`),
    same: (count) => (count === 1 ? 'One part of the plan is as before.' : `${count} parts of the plan are as before.`),
    kinds: {
      chapter: 'Chapters',
      goal: 'Goals',
      milestone: 'Milestones',
      activity: 'Activities and interim deliverables',
      row: 'Other rows of the chapters'
    },
    what: { added: 'New', removed: 'Taken out', changed: 'Changed' }
  },
  frame: 'About the project',
  notRelevant: 'Not relevant'
};
