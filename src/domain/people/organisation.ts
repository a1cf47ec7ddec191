import type { OutsideWord, Person } from '../schema/kinds';
import type { RecordOf } from '../schema/record';
import { projectRole } from '../templates/projectRole';
import { titlesOf } from './titles';
import type { Holder } from './titles';

export type RoleKind = Exclude<RecordOf<typeof projectRole>['role'], OutsideWord>;

/** The roles that the project's own record, or its plan, says who has. They are stored nowhere else. */
export interface Named {
  readonly programmeLeaders: readonly Person[];
  readonly projectOwner: Person | null;
  readonly projectLeader: Person | null;
  readonly unionRepresentative: Person | null;
  readonly projectGroup: readonly Person[];
  readonly steeringGroup: readonly Person[];
}

const one = (person: Person | null): readonly Person[] => (person ? [person] : []);

const held: { readonly [K in RoleKind]?: (named: Named) => readonly Person[] } = {
  programmeLeader: ({ programmeLeaders }) => programmeLeaders,
  projectOwner: ({ projectOwner }) => one(projectOwner),
  projectLeader: ({ projectLeader }) => one(projectLeader),
  participant: ({ projectGroup }) => projectGroup,
  steeringGroup: ({ steeringGroup }) => steeringGroup,
  unionRepresentative: ({ unionRepresentative }) => one(unionRepresentative)
};

/** Does the project or its plan say who has this role? */
export const isHeld = (kind: RoleKind): boolean => kind in held;

/** Every project has these: they are shown also where nobody has them yet. */
const always: readonly RoleKind[] = ['programmeLeader', 'projectOwner', 'projectLeader'];
const kinds = Object.keys(projectRole.fields.role.words) as readonly RoleKind[];

/** What is read of a stored role. */
export interface StoredRole {
  readonly id: number;
  readonly name: string;
  readonly role: RoleKind | OutsideWord;
  readonly people: readonly Person[];
  readonly names: string;
  readonly jobTitles: string;
  readonly responsibility: string;
  readonly order: number | null;
}

/** A line of the paper's table: role, names, titles, responsibility. */
export interface Line<R extends StoredRole> {
  /** Tells it from the others, before and after it is stored. */
  readonly key: string;
  /** A kind that somebody has written into the list by hand is a role of its own. */
  readonly kind: RoleKind;
  /** What is stored of it; null where only the project says that it is there. */
  readonly row: R | null;
  readonly holders: readonly Holder[];
}

const kindOf = ({ role }: StoredRole): RoleKind => (typeof role === 'string' ? role : 'other');
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Each person once, those whom the project names first. */
const distinct = (all: readonly Person[]): readonly Person[] =>
  all.filter((person, index) => all.findIndex(({ id }) => id === person.id) === index);

function lineOf<R extends StoredRole>(kind: RoleKind, key: string, row: R | null, people: readonly Person[]): Line<R> {
  const known = distinct([...people, ...(row?.people ?? [])]);
  const named = [...known.map((person) => ({ name: person.name, person })), ...lines(row?.names ?? '').map(nameOnly)];
  return { key, kind, row, holders: titlesOf(row?.jobTitles ?? '', named) };
}

const nameOnly = (name: string): { readonly name: string; readonly person: null } => ({ name, person: null });

const inOrder = (a: StoredRole, b: StoredRole): number => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id;

/**
 * The roles of the project as chapter 4.1 has them: those that the project names, with what is stored of them, and the
 * rest, kind by kind. People whom the project names stand in the first line of their kind.
 */
export function organisation<R extends StoredRole>(named: Named, rows: readonly R[]): readonly Line<R>[] {
  const stored = rows.slice().sort(inOrder);
  return kinds.flatMap((kind) => {
    const people = held[kind]?.(named) ?? [];
    const [first, ...more] = stored.filter((row) => kindOf(row) === kind);
    if (!first) return people.length > 0 || always.includes(kind) ? [lineOf<R>(kind, kind, null, people)] : [];
    return [lineOf(kind, kind, first, people), ...more.map((row) => lineOf(kind, String(row.id), row, []))];
  });
}
