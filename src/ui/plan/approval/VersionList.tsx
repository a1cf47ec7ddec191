import * as React from 'react';
import { Link, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid, useWords } from '../../app/WordsRoom';
import { dayWords } from '../../../locales/dayWords';
import { Failed } from '../../parts/Failed';
import { usePathLinks } from '../../route/useGo';
import { AlteredLine } from './Altered';
import type { PlanVersion } from './approvePlan';
import { useVersions } from './useVersions';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}` },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  number: typographyStyles.body1Strong,
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS
  },
  link: { minHeight: '24px' }
});

/** Who approved a version, when, and what they wished to say. */
export function useAbout(): (version: PlanVersion) => readonly string[] {
  const words = useWords();
  const { told, versions: said } = words.messages.approval;
  return ({ approvedBy, approvedOn, sentBy, sentOn, remark }) =>
    [
      said.by(approvedBy?.name ?? told.somebody, dayWords(words, approvedOn)),
      sentBy ? said.sentBy(sentBy.name, dayWords(words, sentOn)) : '',
      remark.trim() === '' ? '' : said.remark(remark)
    ].filter(Boolean);
}

function Version({ version }: { readonly version: PlanVersion }): JSX.Element {
  const styles = useStyles();
  const { versions: said } = useWords().messages.approval;
  const linkTo = usePathLinks();
  const about = useAbout();
  const { number } = version;
  const to = ['plan', 'versions', number];
  return (
    <li className={styles.item}>
      <Link className={styles.number} {...linkTo(to)}>
        {said.version(number)}
      </Link>
      {about(version).map((line) => (
        <div key={line} className={styles.about}>
          {line}
        </div>
      ))}
      <AlteredLine version={version} />
      <div className={styles.links}>
        <Link className={styles.link} aria-label={said.compareNamed(number)} {...linkTo([...to, 'compare'])}>
          {said.compare}
        </Link>
      </div>
    </li>
  );
}

/** The versions of the plan that were approved, the newest first. */
export function VersionList(): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const { versions: said } = useWords().messages.approval;
  const { rows, error, again } = useVersions();
  return (
    <section>
      <h3 className={styles.title}>{said.title}</h3>
      {!rows && (error ? <Failed error={error} again={again} /> : <Spinner size="tiny" label={app.loading} />)}
      {rows?.length === 0 && <p className={styles.none}>{said.none}</p>}
      {rows && rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((version) => (
            <Version key={version.id} version={version} />
          ))}
        </ul>
      )}
    </section>
  );
}
