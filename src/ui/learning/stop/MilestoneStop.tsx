import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { authorOf } from '../../../domain/learning/reflected';
import { milestone } from '../../../domain/templates/milestone';
import { reflection } from '../../../domain/templates/reflection';
import { useLater } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { Heading } from '../../parts/Heading';
import { useProject } from '../../project/ProjectRoom';
import { useMay } from '../../project/useMay';
import { usePathLinks } from '../../route/useGo';
import { CopyLink } from './CopyLink';
import { StopForm } from './StopForm';
import { useStop } from './useStop';
import { useStopLink } from './useStopLink';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '640px' },
  top: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  thanks: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  done: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalL },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  }
});

function Thanks({ onAnother }: { readonly onAnother: () => void }): JSX.Element {
  const styles = useStyles();
  const { stop: said } = useLater().learning;
  const thanks = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => thanks.current?.focus(), []);
  return (
    <div className={styles.done}>
      <p ref={thanks} tabIndex={-1} className={styles.thanks}>
        {said.sent}
      </p>
      <Button onClick={onAnother}>{said.another}</Button>
    </div>
  );
}

/** Who has answered, and how the others are asked. */
function Group({ row }: { readonly row: Milestone }): JSX.Element {
  const styles = useStyles();
  const { stop: said } = useLater().learning;
  const { key } = useProject();
  const linkTo = usePathLinks();
  const link = useStopLink(key);
  const answered = useRows(reflection).filter((each) => each.milestone?.id === row.id);
  const names = Array.from(new Set(answered.map(authorOf)));
  return (
    <div className={styles.group}>
      <p className={styles.about}>{names.length === 0 ? said.nobody : said.answered(names.length, names.join(', '))}</p>
      <p className={styles.about}>{said.invite}</p>
      <CopyLink address={link(row.id)} />
      <Link {...linkTo(['plan', 'milestone', String(row.id)])}>{said.toMilestone}</Link>
    </div>
  );
}

function Questions({ row }: { readonly row: Milestone }): JSX.Element {
  const styles = useStyles();
  const { stop: said } = useLater().learning;
  const mayReflect = useMay(row)('reflect');
  const stop = useStop(row);
  if (!mayReflect) return <p className={styles.about}>{said.reader}</p>;
  return stop.sent ? <Thanks onAnother={stop.another} /> : <StopForm stop={stop} />;
}

/** Milepælsstopp: a milestone is reached, and everybody answers three questions on a phone of their own. */
export function MilestoneStop({ id }: { readonly id: number }): JSX.Element {
  const styles = useStyles();
  const { stop: said } = useLater().learning;
  const row = useRows(milestone).find((each) => each.id === id);
  return (
    <article className={styles.root}>
      <div className={styles.top}>
        <Heading level="h2" arrival>
          {said.title}
        </Heading>
        <p className={styles.sentence}>{row ? `${row.number} ${row.name}`.trim() : said.gone}</p>
        {row && <p className={styles.about}>{said.about}</p>}
      </div>
      {row && <Questions row={row} />}
      {row && <Group row={row} />}
    </article>
  );
}
