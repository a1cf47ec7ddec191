import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/domain/schema/template';
import type { TemplateWords } from '../../src/domain/schema/words';

/** The forms on paper that people know, line by line, and what the sources' fields are called. */
const fixture = (name: string): string => readFileSync(join(__dirname, '../fixtures', name), 'utf8');

/** What stands around the words of a line: bookmarks, bullets, numbers, brackets, the colon before a blank. */
const bare = (line: string): string =>
  line
    .replace(/\[bookmark: \w+\]/g, '')
    .trim()
    .replace(/^([·•]|\[\d+\])\s*/, '')
    .replace(/^\d+(\.\d+)?\.?\s+/, '')
    .replace(/^<|\s*>$/g, '')
    .replace(/:$/, '');

/** A source, as the words of its lines. */
export const paperLines = (name: string): readonly string[] =>
  fixture(`sources/${name}.txt`).split('\n').map(bare).filter(Boolean);

/** Its chapters: the lines that begin with a whole number. */
export const paperChapters = (name: string): readonly string[] =>
  fixture(`sources/${name}.txt`)
    .split('\n')
    .filter((line) => /^\d+ /.test(line))
    .map(bare);

interface Row {
  readonly label: string;
  readonly shown?: string;
  readonly use: string;
  readonly guidance: string;
}
interface Section {
  readonly seed: number;
  readonly section: string;
  readonly rows: readonly Row[];
}
const sections = JSON.parse(fixture('seed-fields.json')) as readonly Section[];

/** What a part of a source asks for, in its own words and order. */
export const asks = (seed: number, section: RegExp, uses: readonly string[] = ['label']): readonly string[] =>
  sections
    .filter((each) => each.seed === seed && section.test(each.section))
    .flatMap(({ rows }) => rows.filter(({ use }) => uses.includes(use)).map(({ label, shown }) => shown ?? label));

const says = (line: string, text: string): boolean => {
  const [paper, ours] = [line.toLowerCase(), text.toLowerCase()];
  return paper === ours || paper.startsWith(`${ours} `);
};

/** Does the paper have these words, wherever? */
export const isOn = (lines: readonly string[], text: string): boolean => lines.some((line) => says(line, text));

/** Of texts in the order in which a screen has them: those that the paper does not have after the one before. */
export function outOfPlace(lines: readonly string[], texts: readonly string[]): readonly string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = lines.findIndex((line, index) => index >= at && says(line, text));
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** A heading whose only question is called the same is read once. */
export const readOnce = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => text !== texts[index - 1]);

/** The labels of a form in the order in which it asks; of some of its sections where these are named. */
export const labelsOf = (
  template: Template,
  { fields }: TemplateWords,
  sections?: readonly string[]
): readonly string[] =>
  Object.entries(template.fields).flatMap(([name, { options }]) =>
    options.hidden || options.managed || (sections && !sections.includes(options.section ?? ''))
      ? []
      : [fields[name]?.label ?? name]
  );
