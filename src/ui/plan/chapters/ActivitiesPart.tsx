import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { planTree } from '../../../domain/planning/planTree';
import { activity } from '../../../domain/templates/activity';
import { milestone } from '../../../domain/templates/milestone';
import { useWords } from '../../app/WordsRoom';
import type { Activity, Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { deadlineWords } from '../../../locales/dayWords';
import { useMay } from '../../project/useMay';
import { usePathLinks } from '../../route/useGo';
import { useSetting } from '../../setting';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  milestone: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalM} 0` },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  inner: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalXS} 0 0` },
  activity: { ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' }
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  add: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }
});

interface OneProps {
  readonly of: Milestone;
  readonly rows: readonly Activity[];
}

function OneMilestone({ of, rows }: OneProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { activities: said } = words.messages.chapters;
  const linkTo = usePathLinks();
  const mayEdit = useMay(of)('editActivities');
  const home = ['plan', 'milestone', String(of.id), 'activities'];
  const about = (row: Activity): string =>
    [row.responsible?.name, deadlineWords(words, row.deadline)].filter(Boolean).join(' · ');
  return (
    <li className={styles.milestone}>
      <h3 className={styles.name}>{`${of.number} ${of.name}`.trim()}</h3>
      {rows.length === 0 && !mayEdit && <p className={styles.none}>{said.noneHere}</p>}
      <ul className={styles.inner}>
        {rows.map((row) => (
          <li key={row.id} className={styles.activity}>
            <a className={styles.link} {...linkTo(mayEdit ? [...home, String(row.id)] : home)}>
              {row.name}
            </a>
            <div className={styles.about}>{about(row)}</div>
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Button
          as="a"
          appearance="transparent"
          size="small"
          className={styles.add}
          icon={<Add16Regular />}
          aria-label={said.addTo(of.number || of.name)}
          {...linkTo([...home, 'new'])}
        >
          {said.add}
        </Button>
      )}
    </li>
  );
}

/** What is done to reach each milestone. */
export function ActivitiesPart(): JSX.Element {
  const styles = useStyles();
  const { activities: said } = useWords().messages.chapters;
  const { today } = useSetting();
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  const rows = React.useMemo(
    () => planTree(milestones, activities, today).paths.flatMap((path) => path.rows),
    [milestones, activities, today]
  );
  if (rows.length === 0) return <p className={styles.none}>{said.none}</p>;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <OneMilestone key={row.milestone.id} of={row.milestone} rows={row.activities} />
      ))}
    </ul>
  );
}
