import type { Glossary, TermName } from './glossary';
import { isCommon, termNames } from './glossary';

/** A term in a text: from where to where. */
export interface Occurrence {
  readonly term: TermName;
  readonly start: number;
  readonly end: number;
}

/** What Norwegian nouns, and English ones, end with. */
const ending = '(?:s|e|n|a|en|et|er|ar|ene|ane|ne|ens|ets|enes|anes|es)?';

const formsOf = ({ stems }: { readonly stems: readonly string[] }): RegExp =>
  new RegExp(`(^|[^\\p{L}\\d-])((?:${stems.join('|')})${ending})(?![\\p{L}\\d-])`, 'iu');

const overlaps = (a: Occurrence, b: Occurrence): boolean => a.start < b.end && b.start < a.end;

function first(text: string, term: TermName, glossary: Glossary): readonly Occurrence[] {
  const found = formsOf(glossary[term]).exec(text);
  if (!found) return [];
  const start = found.index + (found[1]?.length ?? 0);
  return [{ term, start, end: start + (found[2]?.length ?? 0) }];
}

/** Where each term first occurs in a text, in any of its forms; a longer one goes before the one it holds. */
export function occurrencesIn(text: string, glossary: Glossary): readonly Occurrence[] {
  const found = termNames
    .flatMap((term) => first(text, term, glossary))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const apart = found.filter((each, at) => !found.slice(0, at).some((longer) => overlaps(longer, each)));
  return apart.sort((a, b) => a.start - b.start);
}

/** The terms of a field's label, and those of its guidance that are not said everywhere. */
export function termsOf(label: string, guidance: readonly string[], glossary: Glossary): readonly TermName[] {
  const inGuidance = guidance.flatMap((text) => occurrencesIn(text, glossary)).filter(({ term }) => !isCommon(term));
  const all = [...occurrencesIn(label, glossary), ...inGuidance];
  return Array.from(new Set(all.map(({ term }) => term)));
}

/** Which of these labels, read one after the other, say a term for the first time? Terms that are said everywhere aside. */
export function firstSaid(labels: readonly string[], glossary: Glossary): readonly boolean[] {
  const said = new Set<TermName>();
  return labels.map((label) => {
    const here = occurrencesIn(label, glossary).filter(({ term }) => !isCommon(term) && !said.has(term));
    here.forEach(({ term }) => said.add(term));
    return here.length > 0;
  });
}
