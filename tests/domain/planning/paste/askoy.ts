import { meantDays, milestoneTable } from '../../../support/askoyPlan';

export { meantDays };

/** The Askøy plan as every way of pasting it must be read: ten milestones, five result paths, two interim deliverables. */
export const askoy = milestoneTable.map(([path, number, name, deadline]) => ({
  path,
  number,
  name,
  responsible: '',
  deadline,
  description: '',
  deliverables:
    number === 'M1'
      ? [
          { name: 'Første versjon - visualisert form (designer)', deadline: 'Februar' },
          { name: 'Endelig versjon - visualisert form (designer)', deadline: 'Juni' }
        ]
      : []
}));
