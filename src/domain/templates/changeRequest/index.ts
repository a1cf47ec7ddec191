import { choice, date, deadline, link, number, people, person, prose, text, yesNo } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What stands for a yes or a no where a request says it in words. */
export const answers = { yes: 'Ja', no: 'Nei' } as const;

/**
 * Endringsforespørsel: a change of the plan that somebody proposes, the project leader recommends or not, and the
 * programme leader decides. What it changes is said by `kind`; deciding for it stores that.
 */
export const changeRequest = projectTemplate('changeRequest', {
  list: 'FramdriftChangeRequests',
  title: 'name',
  place: 'plan',
  chapter: 'changes',
  frozen: { by: 'status', as: ['adopted', 'rejected', 'withdrawn'] },
  fields: {
    name: text({ required: true, section: 'change' }),
    kind: choice(
      {
        deadline: 'Ny frist',
        text: 'Tekst i planen',
        number: 'Tall i planen',
        date: 'Dato i planen',
        choice: 'Valg i planen',
        link: 'Kobling i planen',
        person: 'Ny ansvarlig',
        people: 'Nye personer',
        other: 'Annen endring'
      },
      { initial: 'other', managed: true, section: 'change' }
    ),
    milestone: link('milestone', { managed: true, section: 'change' }),
    /** What stood there when the change was proposed, in words. */
    before: prose({ managed: true, section: 'change' }),
    newDeadline: deadline({ section: 'change', shownWhen: { field: 'kind', is: 'deadline' } }),
    /** A choice, a yes or no, a link and an address stand here too, in the words that the plan's own list has for them. */
    newText: prose({ section: 'change', shownWhen: { field: 'kind', is: ['text', 'choice', 'link'] } }),
    newNumber: number({ section: 'change', shownWhen: { field: 'kind', is: 'number' } }),
    newDate: date({ section: 'change', shownWhen: { field: 'kind', is: 'date' } }),
    newPerson: person({ section: 'change', shownWhen: { field: 'kind', is: 'person' } }),
    newPeople: people({ section: 'change', shownWhen: { field: 'kind', is: 'people' } }),
    change: prose({ section: 'change', shownWhen: { field: 'kind', is: 'other' } }),
    reason: prose({ required: true, section: 'change' }),
    consequenceTime: prose({ section: 'consequences' }),
    consequenceCost: prose({ section: 'consequences' }),
    consequenceQuality: prose({ section: 'consequences' }),
    consequenceBenefit: prose({ section: 'consequences' }),
    externalDelivery: yesNo({ section: 'consequences' }),
    status: choice(
      {
        proposed: 'Foreslått',
        recommended: 'Innstilt',
        adopted: 'Vedtatt',
        rejected: 'Avslått',
        withdrawn: 'Trukket'
      },
      {
        initial: 'proposed',
        indexed: true,
        managed: true,
        section: 'handling',
        tones: {
          proposed: 'ahead',
          recommended: 'underway',
          adopted: 'done',
          rejected: 'trouble',
          withdrawn: 'away'
        }
      }
    ),
    proposedBy: person({ managed: true, section: 'handling' }),
    proposedOn: date({ managed: true, section: 'handling' }),
    recommendation: choice({ yes: 'Anbefales', no: 'Anbefales ikke' }, { managed: true, section: 'handling' }),
    recommendationText: prose({ managed: true, section: 'handling' }),
    recommendedBy: person({ managed: true, section: 'handling' }),
    recommendedOn: date({ managed: true, section: 'handling' }),
    decisionText: prose({ managed: true, section: 'handling' }),
    decidedBy: person({ managed: true, section: 'handling' }),
    decidedOn: date({ managed: true, section: 'handling' }),
    /** When what was decided stood in the plan; empty until then. */
    carriedOutOn: date({ managed: true, section: 'handling' }),
    /** What a change of a field is about: the template, the record's own identifier, and the field. */
    targetTemplate: text({ max: 40, hidden: true }),
    targetKey: text({ max: 36, hidden: true }),
    targetField: text({ max: 40, hidden: true })
  },
  views: {
    byStatus: {
      show: ['name', 'kind', 'milestone', 'proposedBy', 'status', 'project'],
      sort: [['proposedOn', 'descending']]
    },
    forDecision: {
      show: ['name', 'kind', 'before', 'newText', 'newDeadline', 'recommendation', 'reason', 'project'],
      where: [{ field: 'status', is: 'equal', value: 'recommended' }],
      sort: [['proposedOn', 'ascending']]
    },
    decided: {
      show: ['name', 'kind', 'status', 'decidedBy', 'decidedOn', 'carriedOutOn'],
      where: [{ field: 'status', is: 'equal', value: 'adopted' }],
      groupBy: ['project']
    }
  }
});

export const words = wordsIn<typeof changeRequest>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
