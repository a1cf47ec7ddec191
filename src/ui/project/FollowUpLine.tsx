import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayWords } from '../../locales/dayWords';
import { useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { useSetting } from '../setting';
import { FollowUpDone } from './FollowUpDone';
import { useProject } from './ProjectRoom';
import { useFollowUp } from './useFollowUp';
import { useMay } from './useMay';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXL, maxWidth: '576px' },
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS
  }
});

/** Since when the bot follows the project up, and the way to stop it. Who only reads sees the day among the fields. */
export function FollowUpLine(): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { followUp: said } = words.messages;
  const { readOnly } = useSetting();
  const { followUpFrom } = useProject();
  const mayStop = useMay()('startFollowUp');
  const { done, failed, busy, set } = useFollowUp();
  if (followUpFrom === null) return done ? <Stopped>{said.stopped}</Stopped> : null;
  if (readOnly) return null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {said.since(dayWords(words, followUpFrom))}
        {mayStop && (
          <Button size="small" disabledFocusable={busy} onClick={() => set(null)}>
            {said.stop}
          </Button>
        )}
      </div>
      {failed !== null && <Trouble>{failed}</Trouble>}
    </div>
  );
}

function Stopped({ children }: { readonly children: string }): JSX.Element {
  return (
    <div className={useStyles().root}>
      <FollowUpDone>{children}</FollowUpDone>
    </div>
  );
}
