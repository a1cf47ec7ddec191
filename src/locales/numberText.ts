import type { Language } from '../domain/schema/words';

const noBreakSpace = '\u00a0';

/** What stands before the decimals, and between the thousands where it is no space. */
const marks = (language: Language): { readonly decimal: string; readonly group: string } =>
  language === 'en' ? { decimal: '.', group: ',' } : { decimal: ',', group: '.' };

const escaped = (mark: string): string => `\\${mark}`;

/** The number somebody has typed: `1 234,5`, `1.234,5` and `1234.5` are the same in Norwegian. Null where it is none. */
export function readNumber(text: string, language: Language): number | null {
  const { decimal, group } = marks(language);
  const plain = text.replace(/\s/g, '').replace(/^[\u2212\u2013]/, '-');
  const grouped = new RegExp(`^-?\\d{1,3}(${escaped(group)}\\d{3})+(${escaped(decimal)}\\d+)?$`);
  const ungrouped = grouped.test(plain) ? plain.split(group).join('') : plain;
  const written = ungrouped.replace(/[.,]/, '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : null;
}

/** A number as people read it: `1 234,5` in Norwegian, `1,234.5` in English. */
export function writeNumber(value: number, language: Language): string {
  const plain = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return plain;
  const { decimal, group } = marks(language);
  const [whole = '', decimals] = plain.split('.');
  const space = language === 'en' ? group : noBreakSpace;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}
