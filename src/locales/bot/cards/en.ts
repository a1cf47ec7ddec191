import type { BotCardMessages } from '../messages';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

export const messages: BotCardMessages = {
  question: 'Are we there?',
  title: (mark, deadline) => `${mark} · ${deadline}`,
  titled: (kind, name) => `${kind} · ${name}`,
  in: (project) => `In the project ${project}`,
  due: (day) => `Deadline: ${day}`,
  open: 'Open',
  openPlan: 'Open the plan',
  openReport: 'Read the report',
  otherReport: 'Another report',
  chat: (name) => `Write to ${name}`,
  several: (count) => `${one(count, 'thing', 'things')} from Framdrift`,
  andMore: (count: number) => `and ${count} more`,
  more: (count) => `And ${count} more:`,
  kinds: {
    milestone: 'Milestone',
    choosePerson: 'Milestone with nobody responsible',
    help: 'Needs help',
    activity: 'Activity',
    measure: 'Measure',
    risk: 'Risk review',
    communicationMeasure: 'Communication measure',
    involvement: 'Involvement',
    giveInput: 'Do you have any input?',
    inputUsed: 'How your input was used',
    measurement: 'Measurement',
    offerReport: 'Reached! Follow-up report',
    writeReport: 'Report',
    finishReport: 'Report',
    takeNote: 'Report to take note of',
    recommend: 'Change request',
    decideChange: 'Change request',
    decidePlan: 'Plan for approval',
    revisePlan: 'The plan was sent back',
    fridayRound: 'The Friday round',
    programmeRound: 'Your projects',
    channelPost: 'Since last time',
    brokenRecord: 'Cannot be read',
    unreadList: 'Something is missing in the site'
  },
  stages: {
    after: 'I have not heard from you yet, so I am asking again.',
    away: (name: string, day: string) =>
      `${name} is away until ${day}. I will ask again then, but maybe somebody else knows?`,
    off: (names) =>
      `${names} has switched off notifications about this, so I do not know how it is going. Could you have a word?`,
    toLeader: (names, since) => `${names} was asked, but has not answered since ${since}. Could you have a word?`,
    toOwner: (names, since) => `Still no answer from ${names} since ${since}.`
  },
  told: {
    choosePerson: 'Nobody is responsible yet. Who can take it?',
    chooseAsks: 'The plan is approved, so the choice is sent as a change request.',
    help: (who) => `${who} asks for help:`,
    activity: 'Is it done?',
    risk: 'Is the assessment still the same?',
    giveInput: 'The project asks you before it goes on.',
    inputUsed: 'Thank you for your input. This is how it was used:',
    measurement: (day) => `It is time to measure (${day}).`,
    offerReport: 'Would you like to write a short follow-up report while it is fresh? I fill in what the plan knows.',
    reasons: {
      reached: 'The milestone is reached. A short follow-up report makes it easy to learn from it.',
      missed: 'The deadline has passed. A short follow-up report says where you stand.',
      moved: 'The deadline was moved. A short follow-up report says what that means from here.',
      ordered: 'Somebody has ordered this report.',
      calendar: 'It will soon be time for this report.',
      begun: 'The report is begun, but not sent.',
      returned: 'The report was sent back to you.',
      wanted: 'Do you want to begin? I fill in what has been answered.'
    },
    takeNote: 'The report was sent to you.',
    recommend: 'What do you think, as project leader?',
    decideChange: 'Should the plan be changed?',
    from: (before, after) => `From ${before} to ${after}`,
    proposedBy: (name) => `Proposed by ${name}`,
    because: (reason) => `Reason: ${reason}`,
    recommendation: { yes: 'The project leader recommends it.', no: 'The project leader does not recommend it.' },
    decidePlan: 'The plan is ready for you to look at.',
    revisePlan: 'See the remark, and send it again when you are ready.'
  },
  friday: {
    title: (count) => `The Friday round: ${one(count, 'thing', 'things')}.`,
    none: 'The Friday round: nothing is waiting for you.',
    draft: 'The draft status report is ready. The facts are filled in; three boxes are yours.',
    holes: {
      responsible: (count) => `${one(count, 'milestone has', 'milestones have')} nobody responsible`,
      deadline: (count) => `${one(count, 'milestone has', 'milestones have')} no deadline`
    }
  },
  programme: {
    counts: (all, fine, waiting, missing) =>
      `${one(all, 'project', 'projects')}: ${fine} without remark, ${waiting} waiting for you, ${missing} without a report.`,
    see: (count) => (count === 1 ? 'See it' : `See the ${count}`),
    waiting: (name, count) => `${name}: ${one(count, 'thing is', 'things are')} waiting for you`,
    missing: (name) => `${name}: report missing`
  },
  post: {
    title: (project) => `${project} this week`,
    reached: 'Reached',
    next: 'Next',
    line: (mark, name, day) => `${mark} ${name} (${day})`.trim()
  },
  text: { milestone: (mark, deadline) => `${mark}, ${deadline}: Are we there?` }
};
