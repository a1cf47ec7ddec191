import * as React from 'react';
import { Button, Checkbox, Input } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useArrangeStyles } from './styles';

interface Props {
  readonly path: string;
  /** How much of the path is selected. */
  readonly checked: boolean | 'mixed';
  /** Nothing stands in it yet: it cannot be selected, nor moved. */
  readonly empty: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onRename: (name: string) => void;
}

interface NameProps {
  readonly path: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Where a result path gets its name: Enter or leaving the field stores it, Escape gives up. */
export function PathName({ path, onName, onCancel }: NameProps): JSX.Element {
  const { arrange } = useWords().messages.planning;
  const [name, setName] = React.useState(path);
  const input = React.useRef<HTMLInputElement>(null);
  const settled = React.useRef(false);
  React.useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const settle = (act: () => void): void => {
    if (settled.current) return;
    settled.current = true;
    act();
  };
  const store = (): void => settle(name.trim() === '' || name.trim() === path.trim() ? onCancel : () => onName(name));
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') store();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    settle(onCancel);
  };
  return (
    <Input
      ref={input}
      aria-label={arrange.pathName}
      value={name}
      maxLength={255}
      onChange={(_, { value }) => setName(value)}
      onKeyDown={onKeyDown}
      onBlur={store}
    />
  );
}

function Tools({ path, empty, first, last, onStep, onEdit }: Props & { readonly onEdit: () => void }): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  const name = path.trim() || said.plan.noPath;
  const small = { appearance: 'subtle', size: 'small' } as const;
  return (
    <span className={styles.tools} data-path-tools>
      <Button {...small} icon={<Edit16Regular />} aria-label={arrange.rename(name)} onClick={onEdit} />
      {!empty && (
        <>
          <Button
            {...small}
            icon={<ArrowUp16Regular />}
            aria-label={arrange.pathUp(name)}
            disabledFocusable={first}
            onClick={() => first || onStep(-1)}
          />
          <Button
            {...small}
            icon={<ArrowDown16Regular />}
            aria-label={arrange.pathDown(name)}
            disabledFocusable={last}
            onClick={() => last || onStep(1)}
          />
        </>
      )}
    </span>
  );
}

/** A result path: all of it selected, renamed, or moved. */
export function PathHeading(props: Props): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  const { path, checked, empty, onSelect, onRename } = props;
  const [editing, setEditing] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const name = path.trim() || said.plan.noPath;
  const end = (): void => {
    setEditing(false);
    window.setTimeout(() => root.current?.querySelector<HTMLElement>('[data-path-tools] button')?.focus());
  };
  return (
    <div ref={root} className={styles.heading}>
      {!empty && (
        <Checkbox
          checked={checked}
          aria-label={arrange.selectPath(name)}
          onChange={(_, data) => onSelect(data.checked === true)}
        />
      )}
      {editing ? (
        <PathName
          path={path}
          onCancel={end}
          onName={(next) => {
            onRename(next);
            end();
          }}
        />
      ) : (
        <>
          <h3 className={styles.name}>{name}</h3>
          <Tools {...props} onEdit={() => setEditing(true)} />
        </>
      )}
    </div>
  );
}
