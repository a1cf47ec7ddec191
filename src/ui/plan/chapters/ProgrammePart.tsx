import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { programme } from '../../../domain/templates/programme';
import { programmeGoal } from '../../../domain/templates/programmeGoal';
import { useLater } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useProject } from '../../project/ProjectRoom';
import { useRouter } from '../../route/Router';
import { useLinks } from '../../route/useGo';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '80ch',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere'
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-wrap' },
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL
  }
});

/** What the project's programme wants, read from the programme's own record. */
export function ProgrammePart(): JSX.Element | null {
  const styles = useStyles();
  const said = useLater().programme;
  const { programme: of } = useProject();
  const { route } = useRouter();
  const linkTo = useLinks();
  const own = useRows(programme).find(({ id }) => id === of?.id);
  const goals = useRows(programmeGoal).filter((each) => own && each.programme?.id === own.id);
  if (!own) return null;
  const inOrder = goals.slice().sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.id - b.id);
  return (
    <section className={styles.root} aria-label={said.part}>
      <h3 className={styles.title}>
        <Link {...linkTo({ site: route.site, path: ['programmes', String(own.id)] })}>{said.belongs(own.name)}</Link>
      </h3>
      {own.overallGoal.trim() !== '' && <p className={styles.text}>{`${said.overallGoal}: ${own.overallGoal}`}</p>}
      {inOrder.length > 0 && (
        <ol className={styles.list}>
          {inOrder.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
