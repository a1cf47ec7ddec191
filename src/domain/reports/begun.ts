import type { IsoDate } from '../schema/dates';
import type { Link, OutsideWord, Person } from '../schema/kinds';
import type { Stamp } from '../schema/record';
import { settledAs } from './flow';
import type { ReportName } from './flow';

/** What every report's row says of who has it. */
interface Row {
  readonly id: number;
  readonly rowKey?: string;
  readonly name: string;
  readonly status: string | OutsideWord;
  readonly due: IsoDate | null;
  readonly orderedBy: Person | null;
  readonly orderedOn?: IsoDate | null;
  readonly sentOn: IsoDate | null;
  readonly returnReason: string;
  readonly returnedOn: IsoDate | null;
  readonly takenOn: IsoDate | null;
  readonly created: Stamp;
  readonly modified: Stamp;
}

/** `X`: what more whoever asks knows of each. */
export interface BegunRows<X = unknown> {
  readonly followUps: readonly (Row & X & { readonly milestone: Link | null; readonly authors: readonly Person[] })[];
  readonly statuses: readonly (Row &
    X & {
      readonly recipient: string | OutsideWord;
      readonly preparedBy: readonly Person[];
    })[];
  readonly programmes: readonly (Row &
    X & {
      readonly kind: string | OutsideWord;
      readonly year: string;
      readonly preparedBy: readonly Person[];
    })[];
}

/** A report of any kind that somebody has begun or ordered. */
export interface BegunReport extends Row {
  readonly template: ReportName;
  /** Which kind of that template: of a report to the programme its kind, of a status report to whom it is. */
  readonly kind: string;
  readonly year: string;
  readonly milestone: Link | null;
  readonly writers: readonly Person[];
}

/** A choice in one word: ours, one that somebody has put into the list by hand, or none. */
const calledBy = (choice: string | OutsideWord | null): string =>
  typeof choice === 'string' ? choice : (choice?.outside ?? '');

/** Reports of every kind, as one sort of thing. */
export const begunReports = <X>({ followUps, statuses, programmes }: BegunRows<X>): readonly (BegunReport & X)[] => [
  ...followUps.map((row) => {
    return { ...row, template: 'followUpReport', kind: '', year: '', writers: row.authors } as const;
  }),
  ...statuses.map((row) => {
    const about = { kind: calledBy(row.recipient), year: '', milestone: null, writers: row.preparedBy };
    return { ...row, ...about, template: 'statusReport' } as const;
  }),
  ...programmes.map((row) => {
    const about = { kind: calledBy(row.kind), milestone: null, writers: row.preparedBy };
    return { ...row, ...about, template: 'programmeReport' } as const;
  })
];

/** Is it out of its writers' hands: sent, or settled? */
export const isOut = ({ template, status }: Pick<BegunReport, 'template' | 'status'>): boolean =>
  status === 'sent' || status === settledAs[template];

export interface ReportPeople {
  readonly projectLeader: Person | null;
  readonly projectOwner: Person | null;
  readonly programmeLeaders: readonly Person[];
}

const some = (person: Person | null): readonly Person[] => (person ? [person] : []);
const firstOf = (...all: readonly (readonly Person[])[]): readonly Person[] =>
  all.find(({ length }) => length > 0) ?? [];

/** Is it sent to the programme, and not to the project's owner and steering group? */
const isToProgramme = (template: ReportName, kind: string): boolean =>
  template === 'programmeReport' || (template === 'statusReport' && kind !== 'steeringGroup');

/** Who writes a report: those it names, and where it names nobody, the project leader. */
export const writersOf = (
  writers: readonly Person[],
  { projectLeader }: Pick<ReportPeople, 'projectLeader'>
): readonly Person[] => firstOf(writers, some(projectLeader));

/** To whom a report is sent. */
export function receiversOf(
  { template, kind }: Pick<BegunReport, 'template' | 'kind'>,
  { projectOwner, programmeLeaders }: Omit<ReportPeople, 'projectLeader'>
): readonly Person[] {
  const owner = some(projectOwner);
  return isToProgramme(template, kind) ? firstOf(programmeLeaders, owner) : firstOf(owner, programmeLeaders);
}
