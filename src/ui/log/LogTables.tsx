import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { useLater, useWords } from '../app/WordsRoom';
import { useVersions } from '../history/useVersions';
import { Failed } from '../parts/Failed';
import { LogTable } from './LogTable';
import { leastOfTable } from './leastOfTable';
import { inOrder, versionLines, writtenLines } from './logLines';
import { useLog } from './useLog';
import type { LogName } from './useLog';
import { Soon } from '../parts/Soon';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0, maxWidth: '960px' }
});

interface Props {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly logs: readonly LogName[];
  /** Each log says what it is; left out where a heading does already. */
  readonly headed?: boolean;
}

/** A document's logs: what its versions tell, with what people have written beside it. */
export default function LogTables({ template, record, logs, headed = false }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { log: said } = useLater().learning;
  const { entries, loading, error, again } = useLog(template, record);
  const history = useVersions(template, record);
  if (error || history.error) return <Failed error={error ?? history.error} again={error ? again : history.again} />;
  if (loading || !history.versions) return <Soon height={logs.length * leastOfTable} />;
  const made = versionLines(words, said, template, history.versions);
  return (
    <div className={styles.root}>
      {logs.map((log) => (
        <LogTable
          key={log}
          {...{ template, record, log, headed }}
          lines={inOrder([...(log === 'changes' ? made : []), ...writtenLines(entries, log)])}
        />
      ))}
    </div>
  );
}
