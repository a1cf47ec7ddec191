import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { adviceOn } from '../../../domain/learning/advice';
import type { Topic } from '../../../domain/learning/adviceTopics';
import { useLater } from '../../app/WordsRoom';
import { Failed } from '../../parts/Failed';
import { useProject } from '../../project/ProjectRoom';
import { useMay } from '../../project/useMay';
import { useOthersLessons } from '../useOthersLessons';
import { useUsing } from '../useUsing';
import { AdviceCard } from './AdviceCard';
import { Soon } from '../../parts/Soon';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

interface Props {
  readonly topics: readonly Topic[];
  readonly where: string;
}

/** What the site's other projects have learnt about these themes, and what this project has used of it. */
export default function Advice({ topics, where }: Props): JSX.Element {
  const styles = useStyles();
  const { advice: said } = useLater().learning;
  const { key } = useProject();
  const mayUse = useMay()('useLesson');
  const { rows, error, again } = useOthersLessons();
  const { used, use } = useUsing();
  if (error) return <Failed error={error} again={again} />;
  if (!rows) return <Soon />;
  const found = adviceOn(topics, rows, key);
  if (found.length === 0) return <p className={styles.none}>{said.none}</p>;
  return (
    <ul className={styles.list}>
      {found.map((row) => (
        <AdviceCard
          key={row.id}
          row={row}
          isUsed={used?.has(row.id) ?? false}
          onUse={mayUse && used ? () => use(row, where) : undefined}
        />
      ))}
    </ul>
  );
}
