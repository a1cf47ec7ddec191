import type { BotMessages } from './messages';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

export const messages: BotMessages = {
  question: 'Are we there?',
  title: (mark, deadline) => `${mark} · ${deadline}`,
  titled: (kind, name) => `${kind} · ${name}`,
  in: (project) => `In the project ${project}`,
  due: (day) => `Deadline: ${day}`,
  open: 'Open',
  openPlan: 'Open the plan',
  openReport: 'Read the report',
  chat: (name) => `Write to ${name}`,
  undo: 'Undo',
  send: 'Send',
  optional: (label) => `${label} (optional)`,
  several: (count) => `${one(count, 'thing', 'things')} from Framdrift`,
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
    channelPost: 'Since last time'
  },
  stages: {
    after: 'I have not heard from you yet, so I am asking again.',
    away: (name: string, day: string) =>
      `${name} is away until ${day}. I will ask again then, but maybe somebody else knows?`,
    toLeader: (names, since) => `${names} was asked, but has not answered since ${since}. Could you have a word?`,
    toOwner: (names, since) => `Still no answer from ${names} since ${since}.`
  },
  answers: {
    reach: 'Yes, reached',
    onTrack: 'Not yet, on track',
    offTrack: 'Off track',
    move: 'Ask for a new deadline',
    help: 'Need help',
    choose: 'Choose',
    done: 'Done',
    started: 'Started',
    postpone: 'New deadline',
    reviewed: 'Reviewed',
    occurred: 'Has occurred',
    over: 'No longer relevant',
    give: 'Give input',
    measure: 'Enter measurement',
    start: 'Start the report',
    note: 'Take note of it',
    accept: 'Accept',
    return: 'Send back',
    recommendYes: 'Recommend',
    recommendNo: 'Do not recommend',
    adopt: 'Adopt',
    reject: 'Reject',
    friday: 'Start',
    settings: 'Save'
  },
  asks: {
    day: 'When was it reached?',
    reflection: 'What do you take with you?',
    deadline: 'New deadline',
    deadlineHint: 'For example “end of May” or 15.5.2026',
    reason: 'Why?',
    help: 'What do you need help with?',
    person: 'Who is responsible?',
    personHint: 'Type a name',
    next: 'Next review',
    input: 'What do you want to say?',
    measured: 'What was measured?',
    measuredOn: 'On which day?',
    comment: 'Comment',
    remark: 'Remark',
    why: 'Reason',
    whyReturn: 'What has to be done?',
    summary: 'In short',
    deviations: 'Deviations and measures',
    decisions: 'Decisions needed'
  },
  told: {
    choosePerson: 'Nobody is responsible yet. Who can take it?',
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
      returned: 'The report was sent back to you.'
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
  receipts: {
    thanks: 'Thank you! Noted.',
    again: 'I will ask again at the deadline.',
    reached: (day) => `Well done! Reached ${day} is noted.`,
    offTrack: 'Thank you for telling. It is noted, and the draft of the follow-up report will have it.',
    moved: (day) => `The deadline is moved to ${day}.`,
    asked: (day, names) => `The request for a new deadline (${day}) is sent${names === '' ? '' : ` to ${names}`}.`,
    help: (names) => (names === '' ? 'It is noted that you need help.' : `${names} will be told that you need help.`),
    chosen: (name) => `${name} is responsible now.`,
    input: 'Thank you for your input. You will hear how it is used.',
    measured: (value, day) => `The measurement is saved: ${value} (${day}).`,
    started: 'The report is started, with its facts filled in.',
    exists: 'The report is already begun.',
    noted: 'The report is taken note of.',
    accepted: 'The report is accepted.',
    returned: 'The report is sent back.',
    recommended: 'The recommendation is saved.',
    adopted: 'Adopted, and the plan is changed.',
    adoptedByHand: 'Adopted. The plan is open for the change.',
    rejected: 'Rejected. The plan stands as before.',
    friday: 'The status report is saved as a draft. It is sent when you wish.',
    saved: 'The settings are saved.',
    undone: 'Undone. Everything is as before.'
  },
  since: {
    answered: (who, what, day) => `${who} answered “${what}”${day === '' ? '' : ` ${day}`}.`,
    changed: (what) => `This has changed since the card was sent. Now: ${what}.`,
    nothing: 'There is nothing more to do here.',
    pending: 'Somebody has asked for a new deadline, and it is not decided yet.',
    notUndone: 'Somebody has changed this since, so I leave it as it is.'
  },
  refusals: {
    stranger: 'I cannot find you on this site. Ask one of its owners to add you, and try again.',
    notAllowed: 'You do not have access to do this in SharePoint. Ask the project leader.',
    notYours: 'This is for others in the project to do.',
    gone: 'This is not there any more. Somebody may have deleted it.',
    unknown: 'This card is old, and I do not understand it any more. Nothing is changed.',
    busy: 'SharePoint is very busy right now. Nothing is saved; try again in a while.',
    unsure: 'SharePoint did not answer me. Press once more: if it is stored already, I will say so.',
    notCarriedOut: 'It is adopted, but the plan could not be changed: what was to be changed is gone or closed.'
  },
  commands: {
    help: 'help',
    mine: 'mine',
    status: 'status',
    plan: 'plan',
    next: 'next',
    report: 'report',
    settings: 'settings',
    pause: 'pause'
  },
  help: {
    title: 'Hi! I am Framdrift.',
    about: 'I ask when a deadline comes near, remember the answers and write drafts of the reports. You can write:',
    lines: {
      mine: 'what is waiting for you',
      status: 'the status of a project, for example “status Tillitsmodellen”',
      plan: 'the plan',
      next: 'what comes now',
      report: 'start a report',
      settings: 'language, quiet hours and what I write about',
      pause: 'away until a day, for example “pause until 15 August”'
    },
    line: (command, about) => `${command}: ${about}`,
    unknown: 'I did not understand that. Try one of these:',
    noProjects: 'I found no projects for you yet.',
    choose: 'Which project?'
  },
  mine: {
    title: (count) => `${one(count, 'thing is', 'things are')} waiting for you.`,
    none: 'Nothing is waiting for you right now.'
  },
  status: {
    title: (project) => `Status: ${project}`,
    reached: (count, of) => `${count} of ${one(of, 'milestone', 'milestones')} reached`,
    offTrack: (count) => `${count} off track`,
    late: (count) => `${count} past the deadline`,
    next: 'Next:',
    none: 'No milestones yet.'
  },
  settings: {
    title: 'My notifications',
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    away: 'Away until',
    quietFrom: 'Quiet from (hour)',
    quietTo: 'Quiet until (hour)',
    off: 'Do not write to me about'
  },
  found: { by: (name) => `Responsible: ${name}`, status: (word) => `Status: ${word}` },
  text: { milestone: (mark, deadline) => `${mark}, ${deadline}: Are we there?` }
};
