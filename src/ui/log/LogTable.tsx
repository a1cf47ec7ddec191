import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { AnyRecord } from '../../data/repository';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { useLater, useWords } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { dayWords } from '../../locales/dayWords';
import { useMay } from '../project/useMay';
import { Register, column } from '../register/Register';
import type { Column } from '../register/Register';
import { useSetting } from '../setting';
import { EntryForm } from './EntryForm';
import type { LogLine } from './logLines';
import type { Entry, LogName } from './useLog';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    containerType: 'inline-size',
    containerName: 'framdrift-list',
    minWidth: 0
  },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  add: { alignSelf: 'flex-start' }
});

function useColumns(log: LogName, onEdit: ((entry: Entry) => void) | null): readonly Column<LogLine>[] {
  const words = useWords();
  const { log: said } = useLater().learning;
  const isChanges = log === 'changes';
  const version = column<LogLine>('version', isChanges ? said.version : said.versionSent, '88px', 'front', (line) => {
    return line.version;
  });
  const what = column<LogLine>('what', isChanges ? said.change : said.name, 'minmax(0, 2fr)', 'title', (line) => {
    return line.what;
  });
  const date = column<LogLine>('date', said.date, '120px', 'below', (line) => dayWords(words, line.date));
  const edit = column<LogLine>('edit', said.row, '56px', 'below', ({ entry, what: called }) =>
    entry && onEdit ? (
      <Button
        appearance="subtle"
        size="small"
        icon={<Edit20Regular />}
        aria-label={said.edit(called)}
        onClick={() => onEdit(entry)}
      />
    ) : null
  );
  if (!isChanges) return [version, date, what, edit];
  const who = column<LogLine>('who', said.author, '180px', 'below', (line) => line.who);
  const approved = column<LogLine>('approved', said.approved, '120px', 'below', (line) => line.approved);
  return [version, what, date, who, approved, edit];
}

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly log: LogName;
  readonly headed: boolean;
  readonly lines: readonly LogLine[];
}

/** One of a document's logs; people may add lines of their own. */
export function LogTable({ template, record, log, headed, lines }: Props): JSX.Element {
  const styles = useStyles();
  const { log: said } = useLater().learning;
  const { readOnly } = useSetting();
  const mayWrite = useMay()('writeReport') && !readOnly && identityIn(template, record) !== '';
  const [open, setOpen] = React.useState<Entry | 'new' | null>(null);
  const root = React.useRef<HTMLElement>(null);
  const columns = useColumns(log, mayWrite ? setOpen : null);
  const title = said[log];
  const close = (): void => {
    setOpen(null);
    // The button that was pressed comes back with the next drawing.
    setTimeout(() => root.current?.querySelector<HTMLElement>('[data-add]')?.focus());
  };
  return (
    <section ref={root} aria-label={title} className={styles.root}>
      {headed && <Heading level="h3">{title}</Heading>}
      {lines.length === 0 ? (
        <p className={styles.none}>{log === 'changes' ? said.noChanges : said.noDistribution}</p>
      ) : (
        <Register label={title} columns={columns} groups={[{ name: 'all', rows: lines }]} />
      )}
      {open && <EntryForm {...{ template, record, log }} entry={open === 'new' ? null : open} onEnd={close} />}
      {mayWrite && !open && (
        <Button data-add="" className={styles.add} icon={<Add20Regular />} onClick={() => setOpen('new')}>
          {log === 'changes' ? said.addChange : said.addDistribution}
        </Button>
      )}
    </section>
  );
}
