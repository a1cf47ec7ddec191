import * as React from 'react';
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import type { PasteSaid, PastedRow } from './pasted';
import { useRowStyles } from './styles';

interface Props {
  readonly row: PastedRow;
  /** What the row is called where it is spoken of. */
  readonly name: string;
  readonly said: PasteSaid;
  readonly change: (key: string, part: Partial<PastedRow>) => void;
  /** Something keeps it from being stored. */
  readonly wrong: boolean;
  /** Somebody has tried to store: what needs an answer is marked. */
  readonly tried: boolean;
  /** The group that it belongs in when it has been corrected. */
  readonly under: string;
  readonly className?: string;
  readonly edit: (onDone: () => void) => React.ReactNode;
  /** The row as it will be. */
  readonly children: React.ReactNode;
}

const editId = ({ key }: PastedRow): string => `framdrift-paste-${key}`;

interface Editing {
  readonly editing: boolean;
  readonly begin: () => void;
  readonly done: () => void;
}

function useEditing({ row, change, under }: Props): Editing {
  const [editing, setEditing] = React.useState(false);
  const done = (): void => {
    setEditing(false);
    change(row.key, { under });
    // In another group it is drawn anew.
    window.setTimeout(() => document.getElementById(editId(row))?.focus());
  };
  return { editing, begin: () => setEditing(true), done };
}

function EditButton({
  row,
  name,
  said,
  onEdit
}: Pick<Props, 'row' | 'name' | 'said'> & { onEdit: () => void }): JSX.Element {
  const styles = useRowStyles();
  return (
    <Button
      id={editId(row)}
      className={styles.edit}
      appearance="subtle"
      size="small"
      icon={<Edit16Regular />}
      aria-label={said.editNamed(name)}
      onClick={onEdit}
    >
      {said.edit}
    </Button>
  );
}

/** What every row of a preview has: whether it is to come along, its fields when they are opened, why it was not stored. */
export function RowShell(props: Props): JSX.Element {
  const styles = useRowStyles();
  const { row, name, said, change, wrong, tried, className, edit, children } = props;
  const { editing, begin, done } = useEditing(props);
  const asks = row.included && wrong;
  const look = mergeClasses(
    styles.row,
    className,
    !row.included && styles.out,
    tried && asks && styles.asks,
    row.failed !== null && styles.failed
  );
  return (
    <li className={look} data-asks={asks || undefined}>
      <Checkbox
        className={styles.box}
        checked={row.included}
        aria-label={said.include(name)}
        onChange={(_, { checked }) => change(row.key, { included: checked === true })}
      />
      {editing ? (
        edit(done)
      ) : (
        <>
          {children}
          <EditButton row={row} name={name} said={said} onEdit={begin} />
        </>
      )}
      {row.failed !== null && (
        <div className={mergeClasses(styles.full, styles.wrong)}>{said.notStored(row.failed)}</div>
      )}
    </li>
  );
}
