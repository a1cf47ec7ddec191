import { choice, number, people, prose, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/**
 * A line of chapter 4.1: a role, and what it answers for. Who has the role is the project's own fields and the plan's
 * for the roles that these name (`heldBy` in `domain/people/organisation`); the people here are those of other roles.
 */
export const projectRole = projectTemplate('projectRole', {
  list: 'FramdriftRoles',
  title: 'name',
  place: 'plan',
  chapter: 'organisation',
  fields: {
    name: text({ required: true, section: 'role' }),
    role: choice(
      {
        programmeLeader: 'Programleder',
        projectOwner: 'Prosjekteier',
        projectLeader: 'Prosjektleder',
        participant: 'Prosjektdeltaker',
        steeringGroup: 'Styringsgruppe',
        referenceGroup: 'Referansegruppe',
        unionRepresentative: 'Hovedtillitsvalgt',
        safetyRepresentative: 'Hovedverneombud',
        other: 'Annen rolle'
      },
      { initial: 'other', section: 'role' }
    ),
    people: people({ section: 'role' }),
    /** Those without an account, one to a line. */
    names: prose({ section: 'role' }),
    /** One to a line: «Kari Nes: Fagsjef»; only the title where one person has the role. */
    jobTitles: prose({ section: 'role' }),
    responsibility: prose({ section: 'role' }),
    order: number({ hidden: true })
  },
  views: {
    all: {
      show: ['name', 'people', 'names', 'jobTitles', 'responsibility', 'role'],
      groupBy: ['project'],
      sort: [['order', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof projectRole>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
