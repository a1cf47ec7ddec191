import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { useMay } from '../../project/useMay';
import { Trouble } from '../../parts/Trouble';
import { useChangePlan } from './useChangePlan';
import { extentOf } from './useChapters';
import { usePlan } from './usePlan';

const useStyles = makeStyles({
  root: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  button: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink
  }
});

/** A simple plan grows into a full one, and back: both show the same records, so nothing is lost. */
export function Extent(): JSX.Element | null {
  const styles = useStyles();
  const said = useWords().messages.chapters;
  const say = useSay();
  const mayEdit = useMay()('editPlan');
  const { plan } = usePlan();
  const { store, busy, failed } = useChangePlan();
  if (!mayEdit) return null;
  const simple = extentOf(plan) === 'simple';
  const press = (): void =>
    store(
      () => ({ extent: simple ? 'full' : 'simple' }),
      () => say(simple ? said.grown : said.shrunk)
    );
  return (
    <div className={styles.root}>
      <Button appearance="transparent" size="small" className={styles.button} disabledFocusable={busy} onClick={press}>
        {simple ? said.grow : said.shrink}
      </Button>
      <p className={styles.hint}>{simple ? said.growHint : said.shrinkHint}</p>
      {failed !== null && <Trouble>{failed}</Trouble>}
    </div>
  );
}
