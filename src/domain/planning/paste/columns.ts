import { isNumber, linesOf, tidy } from './cells';
import { isDeadline } from './writtenDeadline';
import { startsWithWhen } from '../startsWithWhen';
import type { Row } from './grid';

/** What a column of a plan holds. `other` has no field of its own: it is told under its header. */
export type Role = 'number' | 'name' | 'responsible' | 'deadline' | 'path' | 'deliverable' | 'note' | 'other';
export interface Column {
  readonly role: Role;
  readonly header: string;
}
export type Columns = readonly Column[];

/** What a header can mean, the likeliest first: a «Beskrivelse» beside a «Milepæl» is something else than one alone. */
type Meanings = readonly Role[];

const meanings: readonly (readonly [words: string, roles: Meanings])[] = [
  ['nr|nummer|no|number|#|id|lnr|løpenr|løpenummer|mp|mpnr|milepælnr|milepælsnr|milepælnummer|ms', ['number']],
  ['milepæl|milepæler|milepælar|milepælene|milestone|milestones', ['name', 'number']],
  ['beskrivelse av milepæl|beskrivelse av milepæler|milepælsbeskrivelse|skildring av milepælar', ['name', 'note']],
  ['description of milestone|description of milestones|tilstand|ønsket tilstand|mål|goal', ['name', 'note']],
  ['tiltak|oppgave|oppgaver|oppgåve|oppgåver|task|tasks|hva|kva|what|action|actions', ['name', 'deliverable', 'note']],
  ['aktivitet|aktiviteter|aktivitetar|activity|activities', ['name', 'deliverable', 'note']],
  ['leveranse|leveranser|leveransar|deliverable|deliverables|resultat', ['name', 'deliverable', 'note']],
  ['delleveranse|delleveranser|delleveransar|delmål|interim deliverable|interim deliverables', ['deliverable', 'name']],
  ['beskrivelse|skildring|description|innhold|innhald|tekst|tittel|title|navn|namn|name', ['name', 'note']],
  ['ansvar|ansvarlig|ansvarleg|ansvarlige|ansvarlege|ansvarlig person|hvem|kven|who|responsible', ['responsible']],
  ['responsibility|eier|eigar|owner|utføres av|assigned to|tildelt', ['responsible']],
  ['frist|frister|fristar|tidsfrist|dato|tid|tidspunkt|når|deadline|deadlines|date|due', ['deadline']],
  ['due date|when|ferdig|ferdigdato|sluttdato|slutt|planlagt dato|planlagt|frist dato|finish|end', ['deadline']],
  ['resultatløp|løp|spor|fase|delprosjekt|område|result path|path|phase|workstream|tema', ['path']],
  ['kommentar|kommentarer|kommentarar|merknad|merknader|merknadar|utdyping|comment|comments|note|notes', ['note']],
  ['status|start|startdato|kostnad|prioritet|forutsetning|avhengighet|risiko|cost|priority', ['other']]
];

const known: ReadonlyMap<string, Meanings> = new Map(
  meanings.flatMap(([words, roles]) => words.split('|').map((word): [string, Meanings] => [word, roles]))
);

const plain = (header: string): string => tidy(header.toLowerCase().replace(/[.:*/()?!"«»-]+/g, ' '));
const meaningsOf = (header: string): Meanings => known.get(plain(header)) ?? [];

const textOf = (row: Row, at: number): string => tidy(row[at] ?? '');

/** Does this row name the columns? Everything in it does, or at least two and most of it. */
export function isHeader(row: Row): boolean {
  const filled = row.map((_, at) => textOf(row, at)).filter(Boolean);
  const named = filled.filter((text) => meaningsOf(text).length > 0);
  return named.length >= 2 && named.length * 2 >= filled.length;
}

/** Does every word of a line name a column? «Nr. Beskrivelse av milepæler Ansvar Frist», with the cells run together. */
export function isHeaderLine(line: string): boolean {
  const words = plain(line).split(' ');
  const from = (at: number, found: number): boolean => {
    if (at >= words.length) return found >= 2;
    const lengths = [3, 2, 1].filter((length) => known.has(words.slice(at, at + length).join(' ')));
    return lengths.some((length) => at + length <= words.length && from(at + length, found + 1));
  };
  return words.length <= 12 && !startsWithWhen(line) && from(0, 0);
}

const share = (rows: readonly Row[], at: number, holds: (text: string) => boolean): number => {
  const filled = rows.map((row) => textOf(row, at)).filter(Boolean);
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
};

/** Each header gets the likeliest of its meanings that no column to which it fits better has taken. */
export function columnsNamed(header: Row, rows: readonly Row[]): Columns {
  const roles: (Role | undefined)[] = header.map(() => undefined);
  const isFree = (role: Role): boolean => !roles.includes(role) || role === 'note' || role === 'other';
  const fits = (role: Role, at: number): boolean => role !== 'name' || share(rows, at, isNumber) < 0.5;
  [0, 1, 2].forEach((turn) =>
    meanings.forEach(([words]) =>
      header.forEach((_, at) => {
        const role = meaningsOf(textOf(header, at))[turn];
        const isHere = words.split('|').includes(plain(textOf(header, at)));
        if (role && isHere && roles[at] === undefined && isFree(role) && fits(role, at)) roles[at] = role;
      })
    )
  );
  return header.map((_, at) => ({ role: roles[at] ?? 'other', header: textOf(header, at) }));
}

const averageLength = (rows: readonly Row[], at: number): number => {
  const filled = rows.map((row) => linesOf(row[at] ?? '').join(' ')).filter(Boolean);
  return filled.reduce((sum, text) => sum + text.length + (startsWithWhen(text) ? 100 : 0), 0) / (filled.length || 1);
};

/** The columns of a table without a header, by what stands in them. */
export function columnsGuessed(rows: readonly Row[]): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const places = Array.from({ length: width }, (_, at) => at);
  const full = rows.filter((row) => row.filter((cell) => tidy(cell ?? '') !== '').length > 1);
  const first = (holds: (at: number) => boolean): number => places.find(holds) ?? -1;
  const number = first((at) => share(full, at, isNumber) >= 0.5);
  const deadline = first((at) => at !== number && share(full, at, isDeadline) >= 0.5);
  const texts = places.filter((at) => at !== number && at !== deadline);
  const name = texts.reduce(
    (best, at) => (averageLength(full, at) > averageLength(full, best) ? at : best),
    texts[0] ?? 0
  );
  const responsible = texts.find((at) => at > name && averageLength(full, at) > 0) ?? -1;
  const roles: readonly (readonly [number, Role])[] = [
    [name, 'name'],
    [number, 'number'],
    [deadline, 'deadline'],
    [responsible, 'responsible'],
    [texts.find((at) => at < name && averageLength(full, at) > 0) ?? -1, 'path']
  ];
  return places.map((at) => ({ role: roles.find(([place]) => place === at)?.[1] ?? 'note', header: '' }));
}
