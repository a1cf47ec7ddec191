import type { PlanRowMessages } from '../messages';

/** What stands beside the rows of the plan's chapters: interfaces, reporting lines, budget. */
export const messages: PlanRowMessages = {
  interfaces: {
    from: 'Projects that point here',
    fromOne: (project) => `Written in ${project}`,
    here: 'One of the projects here',
    choose: 'Choose a project',
    added: (name) => `The interface to ${name} is made. Write what it consists of.`,
    add: 'Add'
  },
  reporting: {
    next: 'Next due',
    noNext: 'Not agreed',
    usual: 'Add the usual lines',
    usualHint: 'The project leader to the programme leader, the steering group and UFL, and the project members.',
    made: 'The lines are added. Set how often, and when it is first due.',
    status: 'Status report',
    statusUfl: 'Status to UFL',
    activities: 'Status of activities and tasks',
    leader: 'The project leader',
    members: 'The project members',
    toProgramme: 'The project leader reports to the programme leader by a plan of its own.',
    toSteering: 'The project leader reports to the steering group when the programme leader orders it.',
    toUfl:
      'The project leader answers for reporting the status of the project to UFL. This is ordered by the programme leader.',
    fromMembers: 'The project members are followed up and report by the milestone and activity plan'
  },
  budget: {
    totals: 'Sum',
    cost: 'Cost',
    funding: 'Funding',
    hoped: 'Grants that are not decided',
    lacks: 'Lacking',
    left: 'Left over',
    even: 'Balanced',
    use: 'What the activities take',
    milestone: 'Milestone',
    hours: 'Hours',
    money: 'Kroner',
    all: 'Together'
  }
};
