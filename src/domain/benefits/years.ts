import { compareNaturally } from '../planning/planTree';
import type { RecordOf } from '../schema/record';
import type { benefitYear } from '../templates/benefitYear';

type Year = Pick<RecordOf<typeof benefitYear>, 'year' | 'gross' | 'running'>;

/** Kroner in one year: brutto (B), drift (D) and netto (B − D). */
export interface YearSum {
  readonly year: string;
  readonly gross: number;
  readonly running: number;
  readonly net: number;
}

const sumOf = (year: string, rows: readonly Year[]): YearSum => {
  const gross = rows.reduce((sum, each) => sum + (each.gross ?? 0), 0);
  const running = rows.reduce((sum, each) => sum + (each.running ?? 0), 0);
  return { year, gross, running, net: gross - running };
};

const yearIn = ({ year }: Year): string => year.trim();

/** Year by year, of one benefit or of several together. */
export function yearSums(rows: readonly Year[]): readonly YearSum[] {
  const years = Array.from(new Set(rows.map(yearIn))).sort(compareNaturally);
  return years.map((year) =>
    sumOf(
      year,
      rows.filter((row) => yearIn(row) === year)
    )
  );
}

/** All the years together. */
export const totalOf = (rows: readonly Year[]): YearSum => sumOf('', rows);
