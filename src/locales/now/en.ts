import { kindNames } from '../../domain/templates/programmeReport/kindNames';
import type { NowMessages } from '../messages';
import { span } from '../span/en';

export const messages: NowMessages = {
  turn: {
    title: 'Your turn',
    count: (count) => `Your turn (${count})`,
    none: 'Nothing is waiting for you right now.',
    reach: 'Reached',
    answerFor: (answer, milestone) => `${answer}: ${milestone}`,
    others: (milestone) => `More answers: ${milestone}`,
    question: 'Are we there?',
    open: 'Open',
    openDraft: 'Open the draft',
    openNamed: (button, name) => `${button}: ${name}`,
    note: 'Sent to you. Take note of it, or send it back.',
    accept: 'Sent to you. Accept it, or send it back.',
    begin: 'Start the report',
    draft: 'The draft has not been sent yet.',
    returned: 'It has been sent back to you.',
    missing: {
      responsible: (count) =>
        count === 1 ? 'One milestone has nobody responsible' : `${count} milestones have nobody responsible`,
      deadline: (count) => (count === 1 ? 'One milestone has no deadline' : `${count} milestones have no deadline`)
    },
    fill: (milestone) => `Edit ${milestone}`
  },
  reports: {
    status: (to, day) => `Status report to ${to} ${day}`.trim(),
    programme: (kind, year) => `${kind} ${year}`.trim(),
    to: { programmeLeader: 'the programme leader', steeringGroup: 'the steering group', ufl: 'UFL' },
    kinds: kindNames.en,
    orderedBy: (name, due) => `Ordered${name === '' ? '' : ` by ${name}`}${due === '' ? '' : `, due ${due}`}.`,
    due: (day) => `Due ${day}`
  },
  reading: {
    title: 'To read',
    none: 'When somebody sends a report, you can read it here.',
    all: 'All reports',
    accepted: 'Accepted'
  },
  plan: {
    title: 'The plan',
    open: 'The whole plan',
    next: 'Next',
    nextOwn: 'Your next',
    longest: 'Longest past its deadline',
    empty: 'The plan has no milestones yet.',
    allDone: 'All milestones are reached or dropped.'
  },
  waiting: {
    title: 'Waiting for',
    none: 'Nothing is waiting for anybody else.',
    nobody: 'Nobody yet',
    answer: (what) => `Answer for ${what}`,
    finish: (what) => `Finish ${what}`,
    note: (what) => `Take note of ${what}`,
    accept: (what) => `Accept ${what}`,
    write: (what) => `Write ${what}`,
    since: (date, count) =>
      count === 0 ? 'Since today' : count === 1 ? 'Since yesterday' : `Since ${date}, for ${span(count)}`,
    all: (count) => `Show all ${count}`
  },
  news: {
    title: 'New since last time',
    first: 'Latest news',
    none: 'Nothing new since you were last here.',
    noneFirst: 'Nobody else has written anything here yet.',
    all: (count) => `Show all ${count}`,
    somebody: 'Somebody',
    added: (who, what) => `${who} added ${what}`,
    changed: (who, what) => `${who} changed ${what}`,
    moved: (what, deadline) => `${what} has a new deadline: ${deadline}`,
    onTrack: (what) => `${what} is on track`,
    offTrack: (what) => `${what} is off track`,
    reached: (what) => `${what} is reached`,
    dropped: (what) => `${what} is taken out of the plan`,
    sentToOwner: (what) => `${what} is sent to the project owner`,
    sent: (what) => `${what} is sent`,
    returned: (what) => `${what} is sent back`,
    noted: (what) => `${what} is taken note of`,
    accepted: (what) => `${what} is accepted`,
    forApproval: 'The plan is sent for approval',
    approved: 'The plan is approved',
    planReturned: 'The plan is sent back',
    used: (project, lesson) => `“${project}” used your advice “${lesson}”`,
    one: {
      project: () => 'the project',
      goal: (name) => `the goal “${name}”`,
      milestone: (name) => `“${name}”`,
      activity: (name) => `the activity “${name}”`,
      followUpReport: (name) => `“${name}”`,
      statusReport: (name) => `“${name}”`,
      programmeReport: (name) => `“${name}”`,
      projectPlan: () => 'the project plan',
      lesson: (name) => `the lesson “${name}”`,
      lessonUse: (name) => `the use of a lesson in “${name}”`,
      planVersion: (name) => `the approved plan “${name}”`,
      planVersionRow: (name) => `“${name}” in an approved plan`,
      documentLink: (name) => `the link “${name}”`,
      reach: (name) => `the entry about ${name}`,
      site: (name) => `the site “${name}”`,
      changeRequest: (name: string) => `the change request “${name}”`
    },
    several: {
      project: (count) => `${count} projects`,
      goal: (count) => `${count} goals`,
      milestone: (count) => `${count} milestones`,
      activity: (count) => `${count} activities`,
      followUpReport: (count) => `${count} reports`,
      statusReport: (count) => `${count} status reports`,
      programmeReport: (count) => `${count} reports on the project`,
      projectPlan: (count) => `${count} project plans`,
      lesson: (count) => `${count} lessons`,
      lessonUse: (count) => `${count} projects that have used your lessons`,
      planVersion: (count) => `${count} approved plans`,
      planVersionRow: (count) => `${count} parts of an approved plan`,
      documentLink: (count) => `${count} links`,
      reach: (count) => `${count} entries`,
      site: (count) => `${count} sites`,
      changeRequest: (count: number) => `${count} change requests`
    }
  },
  people: {
    title: 'People',
    roles: 'Roles',
    programmeLeader: 'Programme leader',
    responsible: 'Responsible for milestones',
    noneResponsible: 'Nobody is responsible for any milestone yet.',
    nobody: 'Nobody yet',
    mail: 'E-mail',
    mailTo: (name) => `E-mail to ${name}`,
    chat: 'Chat',
    chatWith: (name) => `Chat with ${name} in Teams`,
    noAddress: 'No e-mail address',
    open: (count) => `${count} open`,
    late: (count) => `${count} past the deadline`,
    allReached: (count) => (count === 1 ? 'reached' : `all ${count} reached`),
    unassigned: 'Milestones with nobody responsible',
    edit: 'Change roles'
  },
  changes: {
    send: 'Send the request',
    sent: 'The change request is sent.',
    newDeadline: (milestone: string) => `New deadline for ${milestone}`,
    pending: (deadline: string) => `A new deadline is asked for: ${deadline}.`,
    open: 'Open the request',
    about: {
      recommend: 'Somebody asks for a change of the plan. Do you recommend it?',
      decideChange: 'A change of the plan waits for a decision.'
    },
    waiting: {
      recommend: (name: string) => `Recommend “${name}”`,
      decideChange: (name: string) => `Decide on “${name}”`
    }
  }
};
