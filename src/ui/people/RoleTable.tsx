import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { organisation } from '../../domain/people/organisation';
import type { Line } from '../../domain/people/organisation';
import type { Holder } from '../../domain/people/titles';
import type { RecordOf } from '../../domain/schema/record';
import type { projectRole } from '../../domain/templates/projectRole';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { usePlan } from '../plan/chapters/usePlan';
import { useProject } from '../project/ProjectRoom';
import type { RowsProps } from '../rooms/specials';
import { Duty } from './Duty';
import { useRoleName } from './useRoleName';
import { useRoleStyles } from './roleStyles';

export type Role = RecordOf<typeof projectRole>;

/** Who has which role in the project: those whom it names, and those who are stored here. */
export function useOrganisation(rows: readonly Role[]): readonly Line<Role>[] {
  const project = useProject();
  const { plan } = usePlan();
  return React.useMemo(() => {
    const { programmeLeaders, projectOwner, projectLeader, unionRepresentative } = project;
    const { projectGroup, steeringGroup } = plan;
    const named = { programmeLeaders, projectOwner, projectLeader, unionRepresentative, projectGroup, steeringGroup };
    return organisation(named, rows);
  }, [project, plan, rows]);
}

function Who({ holder }: { readonly holder: Holder | undefined }): JSX.Element {
  const styles = useRoleStyles();
  const { roles: said } = useLater().people;
  return (
    <>
      <td role="cell" className={mergeClasses(styles.cell, styles.name)}>
        {holder ? holder.name : <span className={styles.none}>{said.nobody}</span>}
      </td>
      <td role="cell" className={mergeClasses(styles.cell, styles.title)}>
        {holder?.title}
      </td>
    </>
  );
}

function RoleRows({ line }: { readonly line: Line<Role> }): JSX.Element {
  const styles = useRoleStyles();
  const name = useRoleName()(line);
  const [first, ...more] = line.holders;
  const span = Math.max(1, line.holders.length);
  return (
    <tbody role="rowgroup" className={styles.group}>
      <tr role="row" className={styles.first}>
        <th role="rowheader" scope="rowgroup" rowSpan={span} className={mergeClasses(styles.cell, styles.role)}>
          {name}
        </th>
        <Who holder={first} />
        <td role="cell" rowSpan={span} className={mergeClasses(styles.cell, styles.duty)}>
          <Duty line={line} name={name} />
        </td>
      </tr>
      {more.map((holder, index) => (
        <tr key={`${holder.name}${index}`} role="row" className={styles.more}>
          <Who holder={holder} />
        </tr>
      ))}
    </tbody>
  );
}

/** Chapter 4.1 as it stands on paper: role, name, title, responsibility. */
export default function RoleTable({ template, rows }: RowsProps): JSX.Element {
  const styles = useRoleStyles();
  const { roles: said } = useLater().people;
  const label = templateWordsOf(useWords(), template).many;
  const lines = useOrganisation(rows as readonly unknown[] as readonly Role[]);
  const headers = [said.role, said.name, said.title, said.responsibility];
  return (
    <>
      <table role="table" aria-label={label} className={styles.table}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            {headers.map((header) => (
              <th key={header} role="columnheader" scope="col" className={styles.header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((line) => (
          <RoleRows key={line.key} line={line} />
        ))}
      </table>
      <p className={styles.held}>{said.held}</p>
    </>
  );
}
