import type { Language } from '../../domain/schema/words';

const units = ['B', 'kB', 'MB'] as const;
const step = 1000;

/** «245 kB», «1,2 MB»: a file's size as people read it. */
export function sizeWords(bytes: number, language: Language): string {
  const turn = bytes < step ? 0 : bytes < step * step ? 1 : 2;
  const amount = bytes / step ** turn;
  const digits = turn === 2 && amount < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb-NO', { maximumFractionDigits: digits });
  return `${number.format(amount)} ${units[turn]!}`;
}
