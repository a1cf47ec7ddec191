import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../app/WordsRoom';
import { Caution } from '../../form/Caution';
import type { PlanVersion } from './approvePlan';
import { useIsAltered } from './useVersions';

const useStyles = makeStyles({ root: { margin: `${tokens.spacingVerticalM} 0`, maxWidth: '72ch' } });

/** Over a version that is read: its text is not any more what was approved. */
export function Altered({ version }: { readonly version: PlanVersion | undefined }): JSX.Element | null {
  const styles = useStyles();
  const { versions: said } = useWords().messages.approval;
  const isAltered = useIsAltered(version);
  if (!isAltered || !version) return null;
  return (
    <div role="status" className={styles.root}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{said.altered}</MessageBarTitle> {said.alteredMeans(version.number)}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

/** The same of a version in the list, in a few words. */
export function AlteredLine({ version }: { readonly version: PlanVersion }): JSX.Element | null {
  const { versions: said } = useWords().messages.approval;
  return useIsAltered(version) ? <Caution>{said.altered}</Caution> : null;
}
