import { daysBetween } from '../schema/dates';
import type { IsoDate } from '../schema/dates';
import type { RecordOf } from '../schema/record';
import type { indicator } from '../templates/indicator';
import type { measurement } from '../templates/measurement';

export type Times = Pick<RecordOf<typeof indicator>, 'id' | 'nullValue' | 'nullDate' | 'midDate' | 'targetDate'>;
export type Measured = Pick<RecordOf<typeof measurement>, 'id' | 'indicator' | 'measuredOn' | 'measured'>;

/** The three times at which the official plan measures: null point, midway and end. */
export type Stage = 'nullPoint' | 'midway' | 'end';

export interface Due {
  readonly stage: Stage;
  readonly on: IsoDate;
}

const timesOf = ({ nullDate, midDate, targetDate }: Times): readonly Due[] => {
  const all: readonly (readonly [Stage, IsoDate | null])[] = [
    ['nullPoint', nullDate],
    ['midway', midDate],
    ['end', targetDate]
  ];
  return all.flatMap(([stage, on]) => (on === null ? [] : [{ stage, on }]));
};

/** So many days before and after a time, a measurement is of that time. */
const about = 31;

/** Which of the three times a measurement on this day is; none where it is a measurement between them. */
export function stageOf(of: Times, day: IsoDate): Stage | null {
  const isOf = ({ stage, on }: Due): boolean =>
    Math.abs(daysBetween(on, day)) <= about || (stage === 'nullPoint' && day < on) || (stage === 'end' && day > on);
  return timesOf(of).filter(isOf).slice(-1)[0]?.stage ?? null;
}

/** The measurements of an indicator, as they were made. */
export const measuredOf = <M extends Measured>({ id }: Pick<Times, 'id'>, all: readonly M[]): readonly M[] =>
  all
    .filter(({ indicator: of }) => of?.id === id)
    .slice()
    .sort((a, b) => ((a.measuredOn ?? '') < (b.measuredOn ?? '') ? -1 : 1));

/** The last measured value; none where nothing has been measured. */
export const latestOf = <M extends Measured>(of: Pick<Times, 'id'>, all: readonly M[]): M | undefined =>
  measuredOf(of, all)
    .filter(({ measured }) => measured !== null)
    .slice(-1)[0];

const isMeasured = (of: Times, { stage, on }: Due, all: readonly Measured[]): boolean =>
  (stage === 'nullPoint' && of.nullValue !== null) ||
  measuredOf(of, all).some(
    ({ measuredOn }) => measuredOn !== null && (measuredOn >= on || stageOf(of, measuredOn) === stage)
  );

/** The times that nothing has been measured at yet, those that have passed and those to come. */
export const unmeasuredOf = (of: Times, all: readonly Measured[]): readonly Due[] =>
  timesOf(of).filter((due) => !isMeasured(of, due, all));

/** The day on which it should have been measured and was not, the last of them; null where nothing is missing. */
export function overdueOf(of: Times, all: readonly Measured[], today: IsoDate): IsoDate | null {
  const late = unmeasuredOf(of, all).filter((due) => due.on < today);
  return late.slice(-1)[0]?.on ?? null;
}
