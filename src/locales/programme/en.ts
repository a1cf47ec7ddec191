import type { ProgrammeMessages } from '../messages';

/** What the programme's own page says, and a project of its programme. */
export const messages: ProgrammeMessages = {
  back: 'All projects',
  gone: 'The programme is not there any more.',
  edit: 'Edit the programme',
  made: (name) => `The programme “${name}” is made.`,
  newHint: 'Only the name is needed now. Projects are added to the programme from their own page.',
  about: 'About the programme',
  period: 'Period',
  goals: 'Strategic choices and goals',
  noGoals: 'No choices or goals yet. When they stand here, projects can say which of them their goals support.',
  newGoal: 'New choice or goal',
  editGoal: (name) => `Edit: ${name}`,
  supported: 'Project goals that support it',
  unsupported: 'No project has goals that support it yet.',
  projects: 'Projects of the programme',
  noProjects: 'No projects yet. Open a project, choose “About the project”, and set the programme there.',
  next: 'Next milestone',
  noNext: 'No milestones left',
  late: 'Past the deadline',
  lateCount: (count) => (count === 0 ? 'None late' : `${count} late`),
  reports: 'Reports',
  missing: (report, day) => `${report} is missing, due ${day}`,
  inTime: 'None missing',
  calendar: 'Reporting calendar',
  due: { startUp: 'Start-up report', halfYear: 'Half-year report', annual: 'Annual report' },
  dueOn: (report, day) => `${report}: ${day}`,
  noneDue: 'Nothing due ahead.',
  part: 'The programme',
  belongs: (name) => `The project is part of ${name}.`,
  overallGoal: 'The overall goal of the programme'
};
