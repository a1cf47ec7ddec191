import { choice, choices, date, number, people, person, prose, text, url } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';
import { chapterWords } from './chapters';

/** How far an analysis that the plan has to tell of has come. */
const analysed = {
  notDone: 'Ikke gjennomført',
  underway: 'Under arbeid',
  done: 'Gjennomført',
  notNeeded: 'Ikke nødvendig'
} as const;

/**
 * The project plan, one to a project (its `rowKey` is the project's key): what chapters 3.1 to 13 say, which chapters
 * are done, and how far the plan has come towards being approved. Chapters 1 and 2 are the project's own record, goals
 * and milestones are rows of their own.
 */
export const projectPlan = projectTemplate('projectPlan', {
  list: 'FramdriftPlans',
  title: 'name',
  fields: {
    /** What the project was called when the plan was made. */
    name: text({ required: true, hidden: true }),
    extent: choice(
      { simple: 'Enkel plan (5 deler)', full: 'Full prosjektplan (13 kapitler)' },
      { initial: 'simple', managed: true, section: 'state' }
    ),
    interfaces: prose({ section: 'interfaces' }),
    delimitations: prose({ section: 'interfaces' }),
    organisation: prose({ section: 'organisation' }),
    projectGroup: people({ section: 'organisation' }),
    kickOff: date({ section: 'organisation' }),
    steeringGroup: people({ section: 'organisation' }),
    meetings: prose({ section: 'organisation' }),
    steeringRole: prose({ section: 'organisation' }),
    userInvolvement: prose({ section: 'organisation' }),
    workingForm: prose({ section: 'workingForm' }),
    archiving: prose({ section: 'workingForm' }),
    pso: choices({ person: 'Person', system: 'System', organisation: 'Organisasjon' }, { section: 'workingForm' }),
    benefits: prose({ section: 'benefits' }),
    communication: prose({ section: 'communication' }),
    reporting: prose({ section: 'reporting' }),
    risk: prose({ section: 'risk' }),
    /** When the whole risk analysis is to be gone through next. */
    riskReview: date({ followUp: true, section: 'risk' }),
    rosStatus: choice(analysed, { followUp: true, section: 'risk' }),
    rosDate: date({ followUp: true, section: 'risk', shownWhen: { field: 'rosStatus', is: 'done' } }),
    rosLink: url({ followUp: true, section: 'risk', shownWhen: { field: 'rosStatus', is: 'done' } }),
    dpiaStatus: choice(analysed, { followUp: true, section: 'risk' }),
    dpiaDate: date({ followUp: true, section: 'risk', shownWhen: { field: 'dpiaStatus', is: 'done' } }),
    dpiaLink: url({ followUp: true, section: 'risk', shownWhen: { field: 'dpiaStatus', is: 'done' } }),
    uncertaintyStatus: choice(analysed, { followUp: true, section: 'risk' }),
    uncertaintyDate: date({ followUp: true, section: 'risk', shownWhen: { field: 'uncertaintyStatus', is: 'done' } }),
    uncertaintyLink: url({ followUp: true, section: 'risk', shownWhen: { field: 'uncertaintyStatus', is: 'done' } }),
    budget: prose({ section: 'budget' }),
    changes: prose({ section: 'changes' }),
    appendices: prose({ section: 'appendices' }),
    terms: prose({ section: 'terms' }),
    /** Chapters that somebody has called done, and those that do not concern this project. */
    done: choices(chapterWords, { managed: true, section: 'state' }),
    notRelevant: choices(chapterWords, { managed: true, section: 'state' }),
    status: choice(
      { draft: 'Utkast', forApproval: 'Til godkjenning', approved: 'Godkjent' },
      {
        initial: 'draft',
        indexed: true,
        managed: true,
        section: 'state',
        tones: { draft: 'ahead', forApproval: 'underway', approved: 'done' }
      }
    ),
    /** Which version of the plan this is: «0.3» while it is a draft or waits, «1.0» when approved. Empty: the first draft. */
    number: text({ max: 10, managed: true, section: 'state' }),
    /** Number of the last approved version: «1.0»; empty before the first. */
    approvedVersion: text({ max: 10, managed: true, section: 'state' }),
    sentBy: person({ managed: true, section: 'state' }),
    sentOn: date({ managed: true, section: 'state' }),
    decidedBy: person({ managed: true, section: 'state' }),
    decidedOn: date({ managed: true, section: 'state' }),
    /** Why it was sent back, or what the one who approved it wished to say. */
    decisionRemark: prose({ managed: true, section: 'state' }),
    /** What the plan said (`planPrint`) when it was sent, and when it was approved: tells whether it has changed since. */
    sentPrint: text({ max: 20, hidden: true }),
    approvedPrint: text({ max: 20, hidden: true }),
    /** Hints of «Sjekk planen» that somebody has dismissed, one to a line: `<check> <key of the record>`. */
    dismissedHints: prose({ hidden: true }),
    /** More milestones than this are too many to see the whole of; empty: «Sjekk planen» decides. */
    mostMilestones: number({ min: 1, max: 999, decimals: 0, hidden: true })
  },
  views: {
    all: { show: ['name', 'project', 'status', 'number', 'approvedVersion', 'sentOn', 'decidedBy', 'decidedOn'] },
    forApproval: {
      show: ['name', 'project', 'number', 'sentBy', 'sentOn'],
      where: [{ field: 'status', is: 'equal', value: 'forApproval' }],
      sort: [['sentOn', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof projectPlan>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
