import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'We kept what you pasted.',
  deadline: {
    use: (day) => `Use ${day}`,
    assumed: 'The year is taken from the row above.',
    another: 'Choose another day'
  },
  corrected: (from, to) => `corrected the deadline from ${from} to ${to}`
};
