import { choices, link, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/**
 * One square of the responsibility chart: what a role does for a milestone. The stored words have more than the letter,
 * since SharePoint does not tell «D» from «d» in a choice.
 */
export const responsibility = projectTemplate('responsibility', {
  list: 'FramdriftResponsibilities',
  title: 'name',
  fields: {
    milestone: link('milestone', { required: true, whenDeleted: 'cascade' }),
    /** It is a row of its milestone, and goes with its role, too. */
    role: link('projectRole', { required: true, whenDeleted: 'cascade' }),
    letters: choices({
      X: 'X – utfører arbeidet',
      D: 'D – beslutter alene',
      d: 'd – deltar i beslutning',
      P: 'P – leder framdrift',
      T: 'T – opplæring på jobben',
      C: 'C – må konsulteres',
      I: 'I – må informeres',
      A: 'A – kan gi råd'
    }),
    /** What the milestone was called, and the role, when it was written: for who meets the row in SharePoint. */
    name: text({ required: true })
  },
  views: {
    byMilestone: {
      show: ['name', 'role', 'letters'],
      groupBy: ['project', 'milestone'],
      sort: [['role', 'ascending']]
    }
  }
});

export const words = wordsIn<typeof responsibility>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
