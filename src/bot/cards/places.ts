import type { About } from './about';
import { reportAddress, startAddress } from '../../domain/reports/flowReport';
import type { ReportName } from '../../domain/reports/flow';
import type { ReminderKind } from '../../domain/reminders/reminder';
import { recordAddress } from '../../domain/templates/addresses';
import { templateNamed } from '../../domain/templates';
import type { TemplateName } from '../../domain/templates';
import type { Speaking } from './speaking';

/** The template of the record that each kind is about. */
export const templateOf: { readonly [K in ReminderKind]: TemplateName | null } = {
  milestone: 'milestone',
  choosePerson: 'milestone',
  help: 'milestone',
  activity: 'activity',
  measure: 'measure',
  risk: 'risk',
  communicationMeasure: 'communicationMeasure',
  involvement: 'involvement',
  giveInput: 'involvement',
  inputUsed: 'involvement',
  measurement: 'indicator',
  offerReport: 'milestone',
  writeReport: null,
  finishReport: null,
  takeNote: null,
  recommend: 'changeRequest',
  decideChange: 'changeRequest',
  decidePlan: null,
  revisePlan: null,
  fridayRound: null,
  programmeRound: null,
  channelPost: null,
  brokenRecord: null,
  unreadList: null
};

const milestonePath = (id: number): readonly string[] => ['plan', 'milestone', String(id)];

/** Where a record of that template is read in a project. */
export function pathOf(template: TemplateName, id: number, parent?: number): readonly string[] {
  if (template === 'milestone') return milestonePath(id);
  if (template === 'activity') return parent === undefined ? ['plan'] : milestonePath(parent);
  if (template === 'followUpReport' || template === 'statusReport' || template === 'programmeReport')
    return reportAddress(template, id);
  return recordAddress(templateNamed(template), id);
}

/** Where a report is begun that there is none of yet. */
export const pathToBegin = (
  template: ReportName,
  { reportKind = '', year = '' }: About,
  milestoneId?: number
): readonly string[] =>
  startAddress(template, template === 'followUpReport' ? String(milestoneId ?? '') : reportKind, year);

/** A link into one project. */
export const into = ({ link, site }: Speaking, project: string, path: readonly string[]): string =>
  link({ site, project, path });
