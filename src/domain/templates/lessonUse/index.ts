import { date, link, person, text } from '../../schema/field';
import { projectTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** Another project has used a lesson: a row of the lesson, in the project that learnt it, so that those are told. */
export const lessonUse = projectTemplate('lessonUse', {
  list: 'FramdriftLessonUses',
  title: 'name',
  fields: {
    /** The project that used it. */
    name: text({ required: true }),
    lesson: link('lesson', { required: true, whenDeleted: 'cascade' }),
    /** What was being written there. */
    usedWhere: text(),
    usedBy: person(),
    usedOn: date(),
    /** The key of the project that used it. */
    usedInKey: text({ required: true, indexed: true, max: 36, hidden: true })
  },
  views: {
    byLesson: {
      show: ['name', 'usedWhere', 'usedBy', 'usedOn', 'project'],
      groupBy: ['lesson'],
      sort: [['usedOn', 'descending']]
    }
  }
});

export const words = wordsIn<typeof lessonUse>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
