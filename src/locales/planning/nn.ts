import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'Vi tok vare på det du limte inn.',
  deadline: {
    use: (day) => `Bruk ${day}`,
    assumed: 'Året er henta frå rada over.',
    another: 'Vel ein annan dag'
  },
  corrected: (from, to) => `retta fristen frå ${from} til ${to}`
};
