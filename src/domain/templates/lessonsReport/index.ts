import { documentTemplate } from '../../schema/document';
import { choices, links, people, prose, text } from '../../schema/field';
import { wordsIn } from '../../schema/words';
import { topics } from '../lesson/topics';
import { sections } from './sections';
import { topicFields } from './topicFields';

/**
 * Erfaringsrapport: what the project has learnt, for others. One to a project, with the headings of its source. The
 * two chapters of tables are the project's lessons; the change history is the document's own log.
 */
export const lessonsReport = documentTemplate('lessonsReport', {
  list: 'FramdriftLessonsReports',
  title: 'name',
  place: 'lessons',
  single: true,
  sections,
  fields: {
    name: text({ required: true, hidden: true }),
    purpose: prose({ section: 'purpose' }),
    audience: prose({ section: 'purpose' }),
    scope: prose({ section: 'scope' }),
    upkeep: prose({ section: 'upkeep' }),
    terms: prose({ section: 'terms' }),
    references: choices(
      {
        projectPlan: 'Prosjektplan',
        justification: 'Prosjektbegrunnelse',
        benefitPlan: 'Gevinstrealiseringsplan',
        finalReport: 'Sluttrapport'
      },
      { section: 'references' }
    ),
    otherReferences: prose({ section: 'references' }),
    summary: prose({ section: 'summary' }),
    actors: choices(
      {
        endUsers: 'Sluttbrukere, inkludert linjeledelsen',
        owners: 'Prosjekteier og styringsgruppe',
        members: 'Prosjektets deltakere',
        operations:
          'Driftsorganisasjon (mottakere av prosjektets leveranse for videre drift): brukerstøtte, fagansvarlig, tjenesteutvikler, basisdrift',
        procurement: 'Innkjøp/kontraktsansvarlig, i prosjekter med anskaffelser'
      },
      { section: 'participants' }
    ),
    participants: people({ section: 'participants' }),
    participation: prose({ section: 'participants' }),
    topics: choices(topics, { section: 'experiences', chips: true }),
    ...topicFields,
    /** The project's lessons that do not stand in the report; all others do. */
    leftOut: links('lesson', { section: 'state', managed: true })
  },
  views: {
    all: { show: ['name', 'preparedBy', 'handledBy', 'handledOn', 'documentVersion', 'project'] }
  }
});

export const words = wordsIn<typeof lessonsReport>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
