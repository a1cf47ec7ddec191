import { reminderFields } from '../../reminders/settingFields';
import { reportHeadings } from '../../reports/headings';
import { choice, choices, date, link, people, person, prose, text, yesNo } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** One project: its frame, its people, and the texts of chapters 1 and 2 of the plan. */
export const project = siteTemplate('project', 'project', {
  list: 'FramdriftProjects',
  title: 'name',
  fields: {
    name: text({ required: true, section: 'frame' }),
    caseNumber: text({ max: 60, section: 'frame' }),
    programme: link('programme', { section: 'frame' }),
    intake: text({ max: 60, section: 'frame' }),
    periodStart: date({ section: 'frame' }),
    periodEnd: date({ section: 'frame', notBefore: 'periodStart' }),
    background: prose({ section: 'background' }),
    situation: prose({ section: 'background' }),
    challenges: prose({ section: 'background' }),
    purpose: prose({ section: 'background' }),
    wish: prose({ section: 'goals' }),
    pilot: prose({ section: 'goals' }),
    projectLeader: person({ section: 'people' }),
    projectOwner: person({ section: 'people' }),
    programmeLeaders: people({ section: 'people' }),
    unionRepresentative: person({ section: 'people' }),
    status: choice(
      { active: 'Aktivt', waiting: 'Avventer', closed: 'Avsluttet' },
      { initial: 'active', section: 'control', tones: { active: 'underway', waiting: 'away', closed: 'done' } }
    ),
    changeControl: yesNo({ section: 'control' }),
    /** Headings of the follow-up report that this project does without: they are only a guide. */
    hiddenReportHeadings: choices(reportHeadings, { section: 'control' }),
    /** «Start oppfølging»: the bot says nothing of the project before this day. */
    followUpFrom: date({ indexed: true, managed: true, section: 'reminders' }),
    ...reminderFields,
    /** The project's identifier (a GUID), which every row of the project carries. */
    key: text({ required: true, indexed: true, unique: true, identity: true, max: 36, hidden: true }),
    /** The Teams channel the project belongs to, as the tab's context says. */
    channelId: text({ indexed: true, hidden: true }),
    channelName: text({ hidden: true })
  },
  views: {
    active: {
      show: ['name', 'projectLeader', 'projectOwner', 'periodEnd', 'status'],
      where: [{ field: 'status', is: 'notEqual', value: 'closed' }],
      sort: [['name', 'ascending']]
    },
    byProgramme: {
      show: ['name', 'intake', 'projectLeader', 'periodEnd', 'status'],
      groupBy: ['programme'],
      sort: [['name', 'ascending']]
    },
    all: { show: ['name', 'caseNumber', 'projectLeader', 'projectOwner', 'periodStart', 'periodEnd', 'status'] }
  }
});

export const words = wordsIn<typeof project>({
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "words-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "words-en" */ './en')
});
