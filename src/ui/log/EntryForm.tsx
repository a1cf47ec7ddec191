import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { logEntry } from '../../domain/templates/logEntry';
import { templateWordsOf } from '../../locales/words';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { focusIn } from '../form/guidance/guided';
import { RecordForm } from '../form/RecordForm';
import { useProject } from '../project/ProjectRoom';
import { useRowStart } from '../project/useRowStart';
import { Removing } from '../rooms/Removing';
import { useBeginning } from '../rooms/useBeginning';
import type { Entry, LogName } from './useLog';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  }
});

const asked: { readonly [L in LogName]: readonly string[] } = {
  changes: ['documentVersion', 'change', 'date', 'writtenBy', 'approvedBy'],
  distribution: ['documentVersion', 'date', 'recipient']
};

/** What a document is called in the plain list, beside its rows in the log. */
function useDocumentName({ template, record }: Pick<Props, 'template' | 'record'>): string {
  const { one } = templateWordsOf(useWords(), template);
  const { name } = useProject();
  return template.single ? `${one} – ${name}`.slice(0, 255) : String(record[template.title] ?? one);
}

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly log: LogName;
  /** Null: a new line. */
  readonly entry: Entry | null;
  readonly onEnd: () => void;
}

/** A line of a log, written where it will stand. */
export function EntryForm({ template, record, log, entry, onEnd }: Props): JSX.Element {
  const styles = useStyles();
  const { log: said } = useLater().learning;
  const say = useSay();
  const { keep } = useStore();
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => focusIn(root.current?.querySelector('[data-field]')), []);
  const name = useDocumentName({ template, record });
  const initial = useBeginning(logEntry);
  const known = { ...useRowStart(), name, log, recordKey: identityIn(template, record) };
  const label = entry ? said[log] : log === 'changes' ? said.addChange : said.addDistribution;
  return (
    <div ref={root} role="group" aria-label={label} className={styles.root}>
      <RecordForm
        template={logEntry}
        record={entry}
        known={known}
        initial={initial}
        fields={asked[log]}
        layout="panel"
        headingLevel={4}
        saves="byItself"
        onSaved={(stored) => {
          keep(logEntry, stored);
          if (entry) return;
          say(said.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
      {entry && <Removing template={logEntry} record={entry as unknown as AnyRecord} onDone={onEnd} />}
    </div>
  );
}
