import { choice, date, person, prose, text } from '../../schema/field';
import { siteTemplate } from '../../schema/template';
import { wordsIn } from '../../schema/words';

/** What stands in place of whoever is erased: a stored word, as the words of choices are. */
export const nobody = 'Slettet mottaker';

/**
 * One message from the bot: to whom, when, and which reminders it carried. Who adds the row with its `key` is the one
 * who sends it. The bot writes it and the site's owners read it; no screen shows it.
 */
export const message = siteTemplate('message', 'project', {
  list: 'FramdriftMessages',
  title: 'name',
  keptBy: 'bot',
  fields: {
    /** Whom it went to, or the channel. */
    name: text({ required: true, section: 'message' }),
    recipient: person({ section: 'message' }),
    day: date({ required: true, indexed: true, section: 'message' }),
    slot: choice({ morning: 'Morgen', afternoon: 'Ettermiddag' }, { initial: 'morning', section: 'message' }),
    state: choice(
      { claimed: 'Påbegynt', sent: 'Sendt', failed: 'Ikke levert', unreachable: 'Nås ikke i Teams' },
      {
        initial: 'claimed',
        indexed: true,
        section: 'message',
        tones: { claimed: 'underway', sent: 'done', failed: 'trouble', unreachable: 'trouble' }
      }
    ),
    failure: prose({ section: 'message' }),
    /** The keys of its reminders, one to a line. */
    carried: prose({ section: 'message' }),
    /** ISO, UTC, with milliseconds. */
    claimedAt: text({ max: 24, section: 'sending' }),
    sentAt: text({ max: 24, section: 'sending' }),
    /** Which process has it. */
    claimedBy: text({ section: 'sending' }),
    /** Where it stands in Teams, so that its card can be changed. */
    conversationId: text({ hidden: true }),
    activityId: text({ indexed: true, hidden: true }),
    /** What its card is about, and how that stood when it was made: told from now, the card is old or it is not. */
    shown: prose({ hidden: true }),
    channelId: text({ hidden: true }),
    /** Person or channel, site, day and slot: there is one message for these. Not its identity: who is second must be told so. */
    key: text({ required: true, indexed: true, unique: true, max: 60, hidden: true })
  },
  views: {
    newest: {
      show: ['name', 'day', 'slot', 'state', 'carried', 'failure'],
      sort: [['day', 'descending']]
    },
    trouble: {
      show: ['name', 'day', 'slot', 'state', 'failure'],
      where: [{ field: 'state', is: 'notEqual', value: 'sent' }],
      sort: [['day', 'descending']]
    }
  }
});

export const words = wordsIn<typeof message>({
  nb: () => import(/* webpackChunkName: "later-nb" */ './nb'),
  nn: () => import(/* webpackChunkName: "later-nn" */ './nn'),
  en: () => import(/* webpackChunkName: "later-en" */ './en')
});
