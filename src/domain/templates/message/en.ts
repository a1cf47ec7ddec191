import type { WordsOf } from '../../schema/words';
import type { message } from './index';

export const words: WordsOf<typeof message> = {
  one: 'Message from the bot',
  many: 'Messages from the bot',
  new: 'New message',
  the: 'the message',
  about:
    'What the bot has sent, to whom and when. The bot writes this list itself, and uses it so as not to send the same thing twice. If you delete a row, the reminder may be sent again.',
  fields: {
    name: { label: 'To' },
    recipient: { label: 'Recipient' },
    day: { label: 'Day' },
    slot: { label: 'Time of day' },
    state: { label: 'State' },
    failure: { label: 'Why it did not arrive' },
    carried: { label: 'Reminders in the message' },
    claimedAt: { label: 'Begun at' },
    sentAt: { label: 'Sent at' },
    claimedBy: { label: 'Process' },
    conversationId: { label: 'Conversation in Teams (id)' },
    activityId: { label: 'Message in Teams (id)' },
    shown: { label: 'What the card showed (for the bot)' },
    channelId: { label: 'Channel in Teams (id)' },
    key: { label: 'Key' }
  },
  sections: { message: 'Message', sending: 'Sending' },
  views: { newest: 'Newest first', trouble: 'Not sent' },
  choices: {
    slot: { morning: 'Morning', afternoon: 'Afternoon' },
    state: { claimed: 'Begun', sent: 'Sent', failed: 'Not delivered', unreachable: 'Cannot be reached in Teams' }
  }
};
