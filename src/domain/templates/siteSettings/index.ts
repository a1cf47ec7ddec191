import { hourFields, reminderFields } from '../../reminders/settingFields';
import { choice, number, prose, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** The one row's identifier: two people who make it at once make the same. */
export const settingsKey = 'settings';

/**
 * What every project of a site has in common, one row to a site: how risk is judged, and what the organisation calls
 * itself in texts that come from elsewhere, and when the bot reminds. Where there is no row, and where a field is empty, `settings` says what holds.
 */
export const siteSettings = siteTemplate('siteSettings', 'project', {
  list: 'FramdriftSettings',
  title: 'name',
  fields: {
    name: text({ required: true, hidden: true }),
    key: text({ indexed: true, unique: true, identity: true, max: 36, hidden: true }),
    riskSteps: choice({ three: '3 trinn', four: '4 trinn', five: '5 trinn' }, { initial: 'five', section: 'risk' }),
    /** One line for each step, the lowest first. */
    likelihoodWords: prose({ section: 'risk' }),
    consequenceWords: prose({ section: 'risk' }),
    yellowFrom: number({ min: 2, max: 25, decimals: 0, section: 'risk' }),
    redFrom: number({ min: 2, max: 26, decimals: 0, section: 'risk' }),
    organisation: text({ section: 'organisation' }),
    lineOrganisation: text({ section: 'organisation' }),
    helpDesk: text({ section: 'organisation' }),
    procurement: text({ section: 'organisation' }),
    ...reminderFields,
    ...hourFields
  },
  views: { all: { show: ['name', 'riskSteps', 'yellowFrom', 'redFrom', 'organisation'] } }
});

export const words = wordsIn<typeof siteSettings>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
