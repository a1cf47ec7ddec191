import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { Tabs } from '../../parts/Tabs';
import { Activities } from './Activities';
import { FilesHere } from './FilesHere';
import { History } from './History';
import { LessonsHere } from './LessonsHere';
import { ReportsHere } from './ReportsHere';

const parts = {
  activities: Activities,
  reports: ReportsHere,
  lessons: LessonsHere,
  files: FilesHere,
  history: History
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as readonly Part[];

const useStyles = makeStyles({
  part: { paddingTop: tokens.spacingVerticalL }
});

export interface PartProps {
  readonly milestone: Milestone;
  /** What is open in this part. */
  readonly path: readonly string[];
}

/** What belongs to the milestone, part by part. */
export function PanelParts({ milestone, path }: PartProps): JSX.Element {
  const styles = useStyles();
  const { panel } = useSaid();
  const part = names.find((name) => name === path[0]) ?? 'activities';
  const Shown = parts[part];
  return (
    <div>
      <Tabs
        look="small"
        instead
        label={panel.parts}
        here={part}
        items={names.map((name) => ({
          name,
          label: panel[name],
          path: ['plan', 'milestone', String(milestone.id), name]
        }))}
      />
      <div className={styles.part}>
        <Shown milestone={milestone} path={path.slice(1)} />
      </div>
    </div>
  );
}
