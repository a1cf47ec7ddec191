import * as React from 'react';
import { Button, Field, Input, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { problemWords } from '../../../locales/failureWords';
import { useSaid, useWords } from '../../app/WordsRoom';
import { DeadlineInput } from '../../form/DeadlineInput';
import { PersonPicker } from '../../form/PersonPicker';
import { wrongWith } from './pasteRow';
import type { DeliverableRow, PasteRow, Reader } from './pasteRow';
import { narrow, useRowStyles } from './styles';
import type { ChangeRow } from './pasted';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 3fr) minmax(0, 2fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  wide: { gridColumn: '1 / -1' },
  pair: { gridColumn: 'span 2', [narrow]: { gridColumn: 'span 1' } },
  input: { minWidth: 0, width: '100%' },
  deliverable: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) 32px',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  remove: { marginTop: '28px', [narrow]: { marginTop: 0 } }
});

interface Props {
  readonly row: PasteRow;
  readonly reader: Reader;
  readonly change: ChangeRow<PasteRow>;
  readonly onDone: () => void;
}

type CellProps = Omit<Props, 'onDone'>;

function useComplaint({
  row,
  reader
}: Pick<Props, 'row' | 'reader'>): (field: 'number' | 'name' | 'path' | 'deadline') => string | undefined {
  const words = useWords();
  const { entry } = words.messages.app;
  const cells = wrongWith(row, entry.when, reader)?.cells ?? {};
  return (field) => {
    const problem = cells[field];
    if (problem === undefined || (problem !== 'unfinished' && problem.code === 'several')) return undefined;
    return problem === 'unfinished' ? entry.unfinished : problemWords(words, problem);
  };
}

function Texts(props: CellProps): JSX.Element {
  const { row, change } = props;
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const complaint = useComplaint(props);
  const first = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  return (
    <>
      <Field label={said.plan.number} validationMessage={complaint('number')}>
        <Input
          className={styles.input}
          value={row.number}
          onChange={(_, { value }) => change(row.key, { number: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={said.plan.sentence} required validationMessage={complaint('name')}>
          <Textarea
            ref={first}
            resize="vertical"
            value={row.name}
            onChange={(_, { value }) => change(row.key, { name: value.replace(/\s*\n\s*/g, ' ') })}
          />
        </Field>
      </div>
      <div className={styles.pair}>
        <Field label={words.messages.paste.path} validationMessage={complaint('path')}>
          <Input
            className={styles.input}
            value={row.path}
            onChange={(_, { value }) => change(row.key, { path: value })}
          />
        </Field>
      </div>
    </>
  );
}

function Responsible({ row, change }: CellProps): JSX.Element {
  const said = useSaid();
  return (
    <Field label={said.plan.responsible}>
      <PersonPicker
        value={row.responsible}
        unfinished={row.sought}
        onChange={(responsible) => change(row.key, { responsible, sought: '' })}
        onUnfinished={(sought) => change(row.key, { sought })}
      />
    </Field>
  );
}

function DeadlineField(props: CellProps): JSX.Element {
  const { row, reader, change } = props;
  const said = useSaid();
  const complaint = useComplaint(props);
  return (
    <Field label={said.plan.deadline} validationMessage={complaint('deadline')}>
      <DeadlineInput
        value={row.deadline}
        period={reader.period}
        onChange={(deadline) => change(row.key, { deadline })}
      />
    </Field>
  );
}

function Description({ row, change }: CellProps): JSX.Element {
  const said = useWords().messages.paste;
  return (
    <Field label={said.description}>
      <Textarea
        resize="vertical"
        value={row.description}
        onChange={(_, { value }) => change(row.key, { description: value })}
      />
    </Field>
  );
}

/** Every cell of a row of the preview, to be corrected. What is typed holds at once. */
export function RowEdit({ onDone, ...props }: Props): JSX.Element {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const said = useWords().messages.paste;
  const hadDescription = React.useRef(props.row.description !== '').current;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDone();
  };
  return (
    <div className={mergeClasses(rowStyles.editing, styles.root)} onKeyDown={onKeyDown}>
      <Texts {...props} />
      <Responsible {...props} />
      <div className={styles.wide}>
        <DeadlineField {...props} />
      </div>
      <DeliverableFields {...props} />
      {hadDescription && (
        <div className={styles.wide}>
          <Description {...props} />
        </div>
      )}
      <div className={styles.wide}>
        <Button onClick={onDone}>{said.done}</Button>
      </div>
    </div>
  );
}

function DeliverableFields({ row, reader, change }: CellProps): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const set = (deliverables: readonly DeliverableRow[]): void => change(row.key, { deliverables });
  const mend = (key: string, part: Partial<DeliverableRow>): void =>
    set(row.deliverables.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <>
      {row.deliverables.map(({ key, name, deadline }, at) => (
        <div key={key} className={styles.deliverable}>
          <Field label={said.deliverable(at + 1)} required>
            <Input className={styles.input} value={name} onChange={(_, { value }) => mend(key, { name: value })} />
          </Field>
          <Field label={said.deliverableDeadline(at + 1)}>
            <DeadlineInput value={deadline} period={reader.period} onChange={(next) => mend(key, { deadline: next })} />
          </Field>
          <Button
            className={styles.remove}
            appearance="subtle"
            icon={<Dismiss20Regular />}
            aria-label={said.removeDeliverable(at + 1)}
            onClick={() => set(row.deliverables.filter((each) => each.key !== key))}
          />
        </div>
      ))}
    </>
  );
}
