import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { problemWords } from '../../../locales/failureWords';
import type { Words } from '../../../locales/words';
import { useWords } from '../../app/WordsRoom';
import { DeadlineAsk } from './DeadlineAsk';
import { withoutDeadline, wrongWith } from './pasteRow';
import type { DeliverableRow, PasteRow, Reader } from './pasteRow';
import { RowEdit } from './RowEdit';
import { RowShell } from './RowShell';
import { useRowStyles } from './styles';
import type { ChangeRow } from './pasted';

interface Props {
  readonly row: PasteRow;
  readonly reader: Reader;
  /** The responsible person is being looked for. */
  readonly seeking: boolean;
  readonly change: ChangeRow<PasteRow>;
  /** Somebody has tried to store: what needs an answer is marked. */
  readonly tried: boolean;
}

/** What the row is called where it is spoken of. */
export const nameOf = ({ number, name }: PasteRow): string => `${number} ${name}`.trim();

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

/** The row as it will be. */
function Shown(props: Props): JSX.Element {
  const styles = useRowStyles();
  const { row, reader, change } = props;
  return (
    <>
      <Cells {...props} />
      <div className={styles.full}>
        <Deliverables row={row} reader={reader} change={change} />
      </div>
    </>
  );
}

function PlainPreviewRow(props: Props): JSX.Element {
  const { paste, app } = useWords().messages;
  const { row, reader, change, tried } = props;
  return (
    <RowShell
      row={row}
      name={nameOf(row)}
      said={paste}
      change={change}
      wrong={wrongWith(row, app.entry.when, reader) !== null}
      tried={tried}
      under={row.path.trim()}
      edit={(onDone) => <RowEdit row={row} reader={reader} change={change} onDone={onDone} />}
    >
      <Shown {...props} />
    </RowShell>
  );
}

/** A milestone of the preview; drawn again only when it changes. */
export const PreviewRow = React.memo(PlainPreviewRow);
