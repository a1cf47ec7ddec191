import { flowFields } from '../../reports/flow';
import { documentTemplate } from '../../schema/document';
import { choice, date, prose, text } from '../../schema/field';
import { wordsIn } from '../../schema/words';

/** Made from the records, as text: what was true when it was sent stays as it was. People comment beside it. */
const fact = <const S extends string>(section: S) => prose({ managed: true, section });

/**
 * Statusrapport to the programme leader, the steering group or UFL, for a period. What the records say and what people
 * say of it are separate fields, so that the facts can be filled in anew and nobody's text is touched.
 */
export const statusReport = documentTemplate('statusReport', {
  list: 'FramdriftStatusReports',
  title: 'name',
  place: 'reports',
  frozen: { by: 'status', as: ['sent', 'noted'] },
  sections: {
    overall: 'Periode og samlet status',
    milestones: 'Milepæler siden sist og neste',
    deviations: 'Avvik og tiltak',
    risks: 'Risiko',
    benefits: 'Gevinst',
    changes: 'Endringsønsker',
    decisions: 'Behov for beslutning'
  },
  fields: {
    name: text({ required: true, section: 'overall' }),
    recipient: choice(
      { programmeLeader: 'Programleder', steeringGroup: 'Styringsgruppen', ufl: 'UFL' },
      { initial: 'programmeLeader', indexed: true, section: 'overall' }
    ),
    occasion: choice({ planned: 'Etter plan', ordered: 'På bestilling' }, { initial: 'planned', section: 'overall' }),
    periodStart: date({ section: 'overall' }),
    periodEnd: date({ section: 'overall', notBefore: 'periodStart' }),
    due: date({ indexed: true, section: 'overall' }),
    overall: choice(
      { onTrack: 'I rute', attention: 'Må følges opp', offTrack: 'Ikke i rute' },
      { section: 'overall', tones: { onTrack: 'done', attention: 'underway', offTrack: 'trouble' } }
    ),
    summary: prose({ section: 'overall' }),
    milestonesSince: fact('milestones'),
    milestonesNext: fact('milestones'),
    milestonesComment: prose({ section: 'milestones' }),
    deviationFacts: fact('deviations'),
    deviations: prose({ section: 'deviations' }),
    measures: prose({ section: 'deviations' }),
    riskFacts: fact('risks'),
    risksComment: prose({ section: 'risks' }),
    benefitFacts: fact('benefits'),
    benefitsComment: prose({ section: 'benefits' }),
    changeFacts: fact('changes'),
    changesComment: prose({ section: 'changes' }),
    decisionsComment: prose({ section: 'decisions' }),
    /** The day that the facts were true. */
    factsOn: date({ managed: true, section: 'state' }),
    status: choice(
      { draft: 'Utkast', sent: 'Sendt', returned: 'Returnert', noted: 'Tatt til orientering', ordered: 'Bestilt' },
      {
        initial: 'draft',
        indexed: true,
        managed: true,
        section: 'state',
        tones: { draft: 'ahead', sent: 'underway', returned: 'trouble', noted: 'done', ordered: 'away' }
      }
    ),
    ...flowFields
  },
  views: {
    newest: {
      show: ['name', 'recipient', 'periodEnd', 'overall', 'status', 'project'],
      sort: [['periodEnd', 'descending']]
    },
    waiting: {
      show: ['name', 'recipient', 'overall', 'sentBy', 'sentOn', 'project'],
      where: [{ field: 'status', is: 'equal', value: 'sent' }],
      sort: [['sentOn', 'ascending']]
    },
    steeringGroup: {
      show: ['name', 'periodEnd', 'overall', 'summary', 'status'],
      where: [{ field: 'recipient', is: 'equal', value: 'steeringGroup' }],
      groupBy: ['project'],
      sort: [['periodEnd', 'descending']]
    }
  }
});

export const words = wordsIn<typeof statusReport>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
