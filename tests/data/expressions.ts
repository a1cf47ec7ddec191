/** What an expression of column formatting is evaluated with. */
interface Given {
  readonly value: unknown;
  readonly row: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

const functions = {
  iff: (condition: boolean, then: unknown, otherwise: unknown) => (condition ? then : otherwise),
  getYear: (date: Date | null) => date?.getFullYear() ?? 0,
  getMonth: (date: Date | null) => date?.getMonth() ?? 0,
  getDate: (date: Date | null) => date?.getDate() ?? 0,
  Number: (value: unknown) => Number(value)
};

/** The part of the language that we use, carried out: its operators and texts are JavaScript's. */
export function evaluate(text: string, { value, row, now }: Given): unknown {
  if (!text.startsWith('=')) return text;
  const script = text
    .slice(1)
    .replace(/\bif\(/g, 'iff(')
    .replace(/\[\$(\w+)\]/g, 'row.$1')
    .replace(/@currentField/g, 'value')
    .replace(/@now/g, 'now');
  const names = [...Object.keys(functions), 'value', 'row', 'now'];
  const run = new Function(...names, `return ${script}`) as (...given: readonly unknown[]) => unknown;
  return run(...Object.values(functions), value, row, now);
}
