import type { FollowUpMessages } from '../messages';

export const messages: FollowUpMessages = {
  title: 'Follow-up in Teams',
  asks: (who) =>
    `When you start the follow-up, the bot asks ${who} “Are we there?” well before each deadline, and again when it comes.`,
  choose: 'When you start the follow-up, the bot asks the project leader who is to be responsible for the milestones.',
  others: 'It also reminds people of reports, activities and other deadlines in the project.',
  more: (count) => (count === 1 ? '1 other' : `${count} others`),
  start: 'Start follow-up',
  started: 'The follow-up has started. You can stop it on the page “About the project”.',
  since: (day) => `Follow-up started ${day}`,
  stop: 'Stop follow-up',
  stopped: 'The follow-up has stopped. The bot is silent until it is started again on the page “Now”.',
  changed: 'Somebody else has just changed the project. Try once more.'
};
