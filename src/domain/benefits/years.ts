import { compareNaturally } from '../planning/planTree';
import type { RecordOf } from '../schema/record';
import { exactly, sumOf } from '../sum';
import type { benefitYear } from '../templates/benefitYear';

type Year = Pick<RecordOf<typeof benefitYear>, 'year' | 'gross' | 'running'>;

/** Kroner in one year: brutto (B), drift (D) and netto (B − D). */
export interface YearSum {
  readonly year: string;
  readonly gross: number;
  readonly running: number;
  readonly net: number;
}

const sumIn = (year: string, rows: readonly Year[]): YearSum => {
  const gross = sumOf(rows.map((each) => each.gross));
  const running = sumOf(rows.map((each) => each.running));
  return { year, gross, running, net: exactly(gross - running) };
};

const yearIn = ({ year }: Year): string => year.trim();

/** Year by year, of one benefit or of several together. */
export function yearSums(rows: readonly Year[]): readonly YearSum[] {
  const years = Array.from(new Set(rows.map(yearIn))).sort(compareNaturally);
  return years.map((year) =>
    sumIn(
      year,
      rows.filter((row) => yearIn(row) === year)
    )
  );
}

/** All the years together. */
export const totalOf = (rows: readonly Year[]): YearSum => sumIn('', rows);
