import * as React from 'react';
import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { problemWords } from '../../../locales/failureWords';
import type { Words } from '../../../locales/words';
import { useWords } from '../../app/WordsRoom';
import { DeadlineAsk } from './DeadlineAsk';
import { withoutDeadline, wrongWith } from './pasteRow';
import type { DeliverableRow, PasteRow, Reader } from './pasteRow';
import { RowEdit } from './RowEdit';
import { useRowStyles } from './styles';
import type { ChangeRow } from './usePaste';

interface Props {
  readonly row: PasteRow;
  readonly reader: Reader;
  /** The responsible person is being looked for. */
  readonly seeking: boolean;
  readonly change: ChangeRow;
  /** Somebody has tried to store: what needs an answer is marked. */
  readonly tried: boolean;
}

/** What the row is called where it is spoken of. */
export const nameOf = ({ number, name }: PasteRow): string => `${number} ${name}`.trim();

const editId = ({ key }: PasteRow): string => `framdrift-paste-${key}`;

type Part = Pick<Props, 'row'>;

function Responsible({ row, seeking }: Pick<Props, 'row' | 'seeking'>): JSX.Element {
  const styles = useRowStyles();
  const said = useWords().messages.paste;
  const sought = row.sought.trim();
  if (row.responsible) return <>{row.responsible.name}</>;
  if (sought === '') return <span className={styles.quiet}>{said.nobody}</span>;
  return seeking ? (
    <span className={styles.quiet}>{said.seeking(sought)}</span>
  ) : (
    <span className={styles.notFound}>{said.notFound(sought)}</span>
  );
}

/** What is wrong besides the deadline, which says it where it stands. */
function wrongWords(words: Words, row: PasteRow, reader: Reader): readonly string[] {
  const cells = wrongWith(row, words.messages.app.entry.when, reader)?.cells ?? {};
  const { number, name } = cells;
  return [number, name, cells.path].flatMap((problem) => {
    if (problem === undefined) return [];
    return [problem === 'unfinished' ? words.messages.app.entry.unfinished : problemWords(words, problem)];
  });
}

function Sentence({ row, reader }: Pick<Props, 'row' | 'reader'>): JSX.Element {
  const styles = useRowStyles();
  const words = useWords();
  const wrong = row.included ? wrongWords(words, row, reader) : [];
  return (
    <>
      <div>{row.name}</div>
      {row.description !== '' && <div className={styles.more}>{row.description}</div>}
      {row.inPlan && <div className={mergeClasses(styles.more, styles.quiet)}>{words.messages.paste.inPlan}</div>}
      {wrong.map((why) => (
        <div key={why} className={styles.wrong}>
          {why}
        </div>
      ))}
    </>
  );
}

function Deliverables({ row, reader, change }: Pick<Props, 'row' | 'reader' | 'change'>): JSX.Element | null {
  const styles = useRowStyles();
  const said = useWords().messages.paste;
  if (row.deliverables.length === 0) return null;
  const set = (one: DeliverableRow, deadline: DeliverableRow['deadline']): void =>
    change(row.key, {
      deliverables: row.deliverables.map((each) => (each.key === one.key ? { ...each, deadline } : each))
    });
  return (
    <ul className={styles.deliverables} aria-label={said.deliverables}>
      {row.deliverables.map((each) => (
        <li key={each.key} className={styles.deliverable}>
          <span>– {each.name}</span>
          <div>
            <DeadlineAsk
              deadline={each.deadline}
              reader={reader}
              onChange={(deadline) => set(each, deadline)}
              onWithout={() => change(row.key, withoutDeadline(row, each, said.keptDeadline))}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Cells({ row, reader, seeking, change }: Props): JSX.Element {
  const styles = useRowStyles();
  const said = useWords().messages.paste;
  return (
    <>
      <div className={styles.number}>{row.number}</div>
      <div className={styles.cell}>
        <Sentence row={row} reader={reader} />
      </div>
      <div className={styles.cell}>
        <Responsible row={row} seeking={seeking} />
      </div>
      <div className={styles.cell}>
        <DeadlineAsk
          deadline={row.deadline}
          reader={reader}
          onChange={(deadline) => change(row.key, { deadline })}
          onWithout={() => change(row.key, withoutDeadline(row, null, said.keptDeadline))}
        />
      </div>
    </>
  );
}

function Problem({ row }: Part): JSX.Element | null {
  const styles = useRowStyles();
  const said = useWords().messages.paste;
  if (row.failed === null) return null;
  return <div className={mergeClasses(styles.full, styles.wrong)}>{said.notStored(row.failed)}</div>;
}

/** The row as it will be, and the button that opens its fields. */
function Shown(props: Props & { readonly onEdit: () => void }): JSX.Element {
  const styles = useRowStyles();
  const said = useWords().messages.paste;
  const { row, reader, change, onEdit } = props;
  return (
    <>
      <Cells {...props} />
      <div className={styles.full}>
        <Deliverables row={row} reader={reader} change={change} />
      </div>
      <Button
        id={editId(row)}
        className={styles.edit}
        appearance="subtle"
        size="small"
        icon={<Edit16Regular />}
        aria-label={said.editNamed(nameOf(row))}
        onClick={onEdit}
      >
        {said.edit}
      </Button>
    </>
  );
}

function PlainPreviewRow(props: Props): JSX.Element {
  const styles = useRowStyles();
  const { paste, app } = useWords().messages;
  const { row, reader, change, tried } = props;
  const [editing, setEditing] = React.useState(false);
  const asks = row.included && wrongWith(row, app.entry.when, reader) !== null;
  const isFailed = row.failed !== null;
  const look = mergeClasses(
    styles.row,
    !row.included && styles.out,
    tried && asks && styles.asks,
    isFailed && styles.failed
  );
  const onDone = (): void => {
    setEditing(false);
    change(row.key, { under: row.path.trim() });
    // Under another path it is drawn anew.
    window.setTimeout(() => document.getElementById(editId(row))?.focus());
  };
  return (
    <li className={look} data-asks={asks || undefined}>
      <Checkbox
        className={styles.box}
        checked={row.included}
        aria-label={paste.include(nameOf(row))}
        onChange={(_, { checked }) => change(row.key, { included: checked === true })}
      />
      {editing ? (
        <RowEdit row={row} reader={reader} change={change} onDone={onDone} />
      ) : (
        <Shown {...props} onEdit={() => setEditing(true)} />
      )}
      <Problem row={row} />
    </li>
  );
}

/** A milestone of the preview; drawn again only when it changes. */
export const PreviewRow = React.memo(PlainPreviewRow);
