/** Working with the plan's rows: deadlines, people, result paths, and what was pasted before. */
export const messages = {
  kept: 'Vi tok vare på det du limte inn.',
  deadline: {
    use: (day: string) => `Bruk ${day}`,
    assumed: 'Året er tatt fra raden over.',
    another: 'Velg en annen dag'
  },
  corrected: (from: string, to: string) => `rettet fristen fra ${from} til ${to}`
} as const;
