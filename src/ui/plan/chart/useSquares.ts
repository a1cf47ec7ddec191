import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { lettersIn, squareKey, squaresOf } from '../../../domain/people/chart';
import type { Letter } from '../../../domain/people/chart';
import type { Line } from '../../../domain/people/organisation';
import type { RecordOf } from '../../../domain/schema/record';
import type { Link } from '../../../domain/schema/kinds';
import type { Template } from '../../../domain/schema/template';
import { projectRole } from '../../../domain/templates/projectRole';
import { responsibility } from '../../../domain/templates/responsibility';
import { useProjectKey } from '../../data/projectKey';
import type { Milestone } from '../../data/records';
import { rowsKey, useSite } from '../../data/SiteRoom';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import { markOf } from '../../../domain/planning/markOf';
import type { Role } from '../../people/RoleTable';
import { useRoleName } from '../../people/useRoleName';
import { useRowStart } from '../../project/useRowStart';

export type RoleLine = Line<Role>;

export interface Squares {
  readonly lettersAt: (milestone: Milestone, line: RoleLine) => readonly Letter[];
  /** Stores what stands in a square, after those before it; rejects with a Failure. */
  readonly set: (milestone: Milestone, line: RoleLine, letters: readonly Letter[]) => Promise<void>;
}

const linkTo = ({ id, name }: { readonly id: number; readonly name: string }): Link => ({ id, title: name });

/** The rows as they are this moment, which may be later than what is drawn. */
function useRowsNow(): <T extends Template>(template: T) => readonly RecordOf<T>[] {
  const client = useQueryClient();
  const { siteUrl } = useSite();
  const key = useProjectKey();
  return (template) => client.getQueryData(rowsKey(siteUrl, template.name, key)) ?? [];
}

/** One square after the other. A role that only the project names so far gets its row with its first letter. */
function useStoring(): Squares['set'] {
  const { create, update } = useStore();
  const start = useRowStart();
  const nameOf = useRoleName();
  const rowsNow = useRowsNow();
  const roleOf = async (line: RoleLine): Promise<Role> => {
    const known = line.row ?? rowsNow(projectRole).find(({ role }) => role === line.kind);
    return known ?? create(projectRole, { ...start, name: nameOf(line), role: line.kind });
  };
  return async (milestone, line, letters) => {
    const role = await roleOf(line);
    const [first, ...more] = squaresOf(rowsNow(responsibility), milestone, role);
    // Squares that somebody has made twice in SharePoint's list become one.
    for (const other of more) await update(responsibility, other, { letters: [] });
    if (first) return void (await update(responsibility, first, { letters }));
    await create(responsibility, {
      ...start,
      milestone: linkTo(milestone),
      role: linkTo(role),
      name: `${markOf(milestone)} · ${role.name}`,
      letters,
      rowKey: squareKey(milestone, role)
    });
  };
}

/** The chart as it is stored, and how a square of it is changed. */
export function useSquares(): Squares {
  const all = useRows(responsibility);
  const store = useStoring();
  const last = React.useRef<Promise<unknown>>(Promise.resolve());
  const set: Squares['set'] = (milestone, line, letters) => {
    const turn = last.current.then(() => store(milestone, line, letters));
    last.current = turn.catch(() => undefined);
    return turn;
  };
  return { lettersAt: (milestone, line) => lettersIn(line.row ? squaresOf(all, milestone, line.row) : []), set };
}
