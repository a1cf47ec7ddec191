import { screen } from '@testing-library/react';
import type { AnyRecord } from '../../../src/data/repository';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { statusReport } from '../../../src/domain/templates/statusReport';
import { aPlan, rowOf } from '../opened';
import type { Memory } from '../site';
import { kari, ola } from '../site';

export const slow = { timeout: 8000 };
export const asOla = { person: { loginName: ola.login, displayName: ola.name } };
export const press = async (user: { click: (element: Element) => Promise<void> }, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }, slow));

interface Reported {
  readonly site: Memory;
  readonly report: AnyRecord;
}

export function aStatusReport(draft: object): Reported {
  const { site, record } = aPlan();
  const own = { name: 'Statusrapport', recipient: 'steeringGroup', preparedBy: [kari], ...draft };
  return { site, report: site.add(statusReport, { ...rowOf(record), ...own }) };
}

export function aProgrammeReport(draft: object): Reported {
  const { site, record } = aPlan();
  const own = { name: 'Oppstartsrapport', kind: 'startUp', preparedBy: [kari], ...draft };
  return { site, report: site.add(programmeReport, { ...rowOf(record), ...own }) };
}
