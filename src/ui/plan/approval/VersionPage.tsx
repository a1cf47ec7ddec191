import * as React from 'react';
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid, useWords } from '../../app/WordsRoom';
import { BackLink } from '../../parts/BackLink';
import { Failed } from '../../parts/Failed';
import { Heading } from '../../parts/Heading';
import { usePathLinks } from '../../route/useGo';
import type { PlanVersion } from './approvePlan';
import { Altered } from './Altered';
import { useIsAltered, useVersionRows, useVersions } from './useVersions';
import { useAbout } from './VersionList';
import { VersionText } from './VersionText';

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXS },
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    whiteSpace: 'pre-wrap',
    maxWidth: '72ch'
  },
  compare: { marginTop: tokens.spacingVerticalM }
});

/** Who answers for the version, and whether it is still what they approved. */
function About({ version }: { readonly version: PlanVersion }): JSX.Element {
  const styles = useStyles();
  const { versions: said } = useWords().messages.approval;
  const about = useAbout();
  const isAltered = useIsAltered(version);
  return (
    <>
      <Altered version={version} />
      {[...about(version), ...(isAltered ? [] : [said.frozen])].map((line) => (
        <p key={line} className={styles.about}>
          {line}
        </p>
      ))}
    </>
  );
}

/** One approved version, whole. */
export function VersionPage({ number }: { readonly number: string }): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const { versions: said } = useWords().messages.approval;
  const linkTo = usePathLinks();
  const versions = useVersions();
  const text = useVersionRows(number);
  const back = <BackLink to={['plan', 'versions']}>{said.back}</BackLink>;
  const failed = versions.error ?? text.error;
  const again = (): void => [versions, text].forEach((each) => each.again());
  if (!versions.rows || !text.rows)
    return failed ? <Failed error={failed} again={again} /> : <Spinner size="tiny" label={app.loading} />;
  const version = versions.rows.find((each) => each.number === number);
  if (!version)
    return (
      <>
        {back}
        <p role="status">{said.gone}</p>
      </>
    );
  return (
    <article>
      {back}
      <Heading level="h2" arrival className={styles.heading}>
        {said.version(number)}
      </Heading>
      <About version={version} />
      <Button as="a" className={styles.compare} {...linkTo(['plan', 'versions', number, 'compare'])}>
        {said.compare}
      </Button>
      <VersionText rows={text.rows} />
    </article>
  );
}
