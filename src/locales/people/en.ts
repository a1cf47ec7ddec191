import { words as plan } from '../../domain/templates/projectPlan/en';
import type { PeopleMessages } from '../messages';

/** What is said of stakeholders, involvement, roles and the responsibility chart. */
export const messages: PeopleMessages = {
  matrix: {
    title: 'Stakeholder matrix',
    interest: 'Interest',
    influence: 'Influence',
    strategies: {
      engage: 'Key people who must be engaged',
      satisfy: 'Important to satisfy',
      inform: 'Should be kept informed',
      watch: 'Do not spend much on'
    },
    unassessed: 'Not assessed yet',
    unassessedHint: (count: number) =>
      `${count === 1 ? 'One stakeholder' : `${count} stakeholders`} will have a place in the matrix once interest and influence are chosen.`,
    open: (name: string, interest: string, influence: string) =>
      `${name}: interest ${interest.toLowerCase()}, influence ${influence.toLowerCase()}`
  },
  unanswered: {
    title: 'Input without an answer',
    lead: (count: number) =>
      count === 1
        ? 'One input waits for an answer. Write how it was used, so that those who gave it see that it mattered.'
        : `${count} inputs wait for an answer. Write how they were used, so that those who gave them see that it mattered.`
  },
  roles: {
    role: 'Role',
    name: 'Name',
    title: 'Title',
    responsibility: 'Responsibility',
    nobody: 'Nobody yet',
    none: 'Not written yet',
    edit: 'Edit',
    editNamed: (role: string) => `Edit ${role.toLowerCase()}`,
    write: 'Write title and responsibility',
    writeNamed: (role: string) => `Write title and responsibility for ${role.toLowerCase()}`,
    offer: 'Suggested responsibility',
    offerNamed: (role: string) => `Suggested responsibility for ${role.toLowerCase()}`,
    use: 'Use the suggestion',
    used: (role: string) => `The responsibility for ${role.toLowerCase()} is saved.`,
    held: 'Who has the role is chosen above: the fields of the project and its plan decide.'
  },
  offers: {
    programmeLeader: [
      'Overall authority to decide, and responsibility for the project reaching its goals and for its results being used',
      'Appoint the project leader',
      'Approve the project plan',
      'Follow up the project on fixed parameters',
      'Inform and involve the management team and other management teams concerned'
    ],
    projectOwner: [
      'Approve the project plan, and see that it is approved',
      'Follow up the project and its results',
      'Make sure that the goals of the project meet the needs of the organisation',
      'See that the strategy of the project does not go against that of the organisation'
    ],
    projectLeader: [
      'Lead and motivate the project group towards the goals of the project',
      'Follow up that the deliverables have the right quality, come on time and keep to the budget',
      'Follow up deviations, and decide within the limits given in the project plan and other governing documents'
    ],
    participant: [...(plan.fields.projectGroup.guidance ?? [])],
    steeringGroup: [...(plan.fields.steeringRole.guidance ?? [])]
  },
  chart: {
    lead: 'Write one or more letters in each square. They are saved when you move on.',
    legend: 'The letters',
    milestone: 'Milestone',
    cell: (milestone: string, role: string) => `${milestone}, ${role}`,
    unknown: (typed: string, known: string) => `“${typed}” is not in the chart. Use ${known}.`,
    saved: (milestone: string, role: string) => `Saved: ${milestone}, ${role}.`,
    noRoles: 'The responsibility chart needs roles. Write them in the chapter on organisation.',
    toRoles: 'To the roles'
  },
  archive: {
    title: 'Documents worth archiving',
    none: 'When the project, a milestone or a report has links to documents, you choose here which of them are worth archiving.',
    whyOf: (name: string) => `Reason for ${name}`,
    saved: (name: string) => `Saved: ${name}.`
  }
};
