import * as React from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Place } from '../../../domain/planning/arranging';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useArrangeStyles } from './styles';
import { samePath } from './useMoving';

interface Props {
  readonly plan: readonly Milestone[];
  readonly paths: readonly string[];
  readonly ids: ReadonlySet<number>;
  readonly onMove: (to: Place) => void;
  readonly onCancel: () => void;
}

/** What a choice says that no path is called: a path of one's own. */
const another = '\u0000';

interface PlaceProps {
  readonly rows: readonly Milestone[];
  readonly before: string;
  readonly onBefore: (before: string) => void;
}

/** Where in the path: last, first, or after one of those that stand there. */
function WhereIn({ rows, before, onBefore }: PlaceProps): JSX.Element {
  const { arrange } = useWords().messages.planning;
  const [first, ...others] = rows;
  return (
    <Field label={arrange.place}>
      <Select value={before} onChange={(_, { value }) => onBefore(value)}>
        <option value="">{arrange.last}</option>
        {first && <option value={String(first.id)}>{arrange.first}</option>}
        {others.map((row, at) => (
          <option key={row.id} value={String(row.id)}>
            {arrange.after(`${rows[at]?.number ?? ''} ${rows[at]?.name ?? ''}`.trim())}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function useFirstFocus(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => root.current?.querySelector('select')?.focus(), [root]);
}

interface PathProps {
  readonly path: string;
  readonly paths: readonly string[];
  readonly onPath: (path: string) => void;
}

function WhichPath({ path, paths, onPath }: PathProps): JSX.Element {
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  return (
    <Field label={arrange.path}>
      <Select value={path} onChange={(_, { value }) => onPath(value)}>
        {paths.map((each) => (
          <option key={each} value={each}>
            {each.trim() || said.plan.noPath}
          </option>
        ))}
        <option value={another}>{arrange.newPath}</option>
      </Select>
    </Field>
  );
}

function MoveButtons({
  onMove,
  onCancel
}: {
  readonly onMove: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const said = useSaid();
  return (
    <div className={styles.actions}>
      <Button appearance="primary" onClick={onMove}>
        {arrange.move}
      </Button>
      <Button onClick={onCancel}>{said.app.cancel}</Button>
    </div>
  );
}

/** «Flytt til …»: for fingers, and for those who would rather choose than drag. */
export function MoveTo({ plan, paths, ids, onMove, onCancel }: Props): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const [path, setPath] = React.useState(() => plan.find(({ id }) => ids.has(id))?.path ?? '');
  const [before, setBefore] = React.useState('');
  const [name, setName] = React.useState('');
  const root = React.useRef<HTMLDivElement>(null);
  useFirstFocus(root);
  const isNew = path === another;
  const rows = plan.filter((row) => !ids.has(row.id) && samePath(row.path, path));
  const move = (): void => {
    if (isNew && name.trim() === '') return root.current?.querySelector<HTMLElement>('input')?.focus();
    onMove({ path: isNew ? name.trim() : path, before: before === '' ? null : Number(before) });
  };
  return (
    <div ref={root}>
      <div className={styles.fields}>
        <WhichPath
          {...{ path, paths }}
          onPath={(value) => {
            setPath(value);
            setBefore('');
          }}
        />
        {isNew ? (
          <Field label={arrange.pathName} required>
            <Input value={name} maxLength={255} onChange={(_, { value }) => setName(value)} />
          </Field>
        ) : (
          <WhereIn rows={rows} before={before} onBefore={setBefore} />
        )}
        <MoveButtons onMove={move} onCancel={onCancel} />
      </div>
    </div>
  );
}
