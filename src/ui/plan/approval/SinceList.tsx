import * as React from 'react';
import { Spinner, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { newsFor } from '../../../domain/planning/news';
import type { NewsKind } from '../../../domain/planning/news';
import { sentIn } from '../../../domain/planning/sinceSent';
import { activity } from '../../../domain/templates/activity';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { fieldWords } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useSite } from '../../data/SiteRoom';
import { dayOf } from '../../form/typing/timeText';
import { Lines } from '../../now/Lines';
import type { Line } from '../../now/Lines';
import type { NewsRecord } from '../../now/newsLines';
import { newsLine } from '../../now/newsLines';
import { Failed } from '../../parts/Failed';
import { useProject } from '../../project/ProjectRoom';
import { usePlan } from '../chapters/usePlan';

const useStyles = makeStyles({ told: { ...typographyStyles.body1, margin: 0 } });

/** What becomes of milestones is no change of the plan. */
const kinds: readonly NewsKind[] = ['added', 'changed', 'moved', 'dropped'];

/** Everybody's changes, one's own too. */
const nobody = '';

function useLines(since: string): readonly Line[] {
  const words = useWords();
  const project = useProject();
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const activities = useRows(activity);
  return React.useMemo(() => {
    const rows = [
      { template: 'project', rows: [project] },
      { template: 'goal', rows: goals },
      { template: 'milestone', rows: milestones },
      { template: 'activity', rows: activities }
    ] as const;
    return newsFor<NewsRecord>(rows, { since, name: nobody, dayOf })
      .filter(({ kind }) => kinds.includes(kind))
      .map((news) => newsLine(words, news));
  }, [words, project, goals, milestones, activities, since]);
}

function Changes({ since, texts }: { readonly since: string; readonly texts: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { approval, now } = words.messages;
  const lines = useLines(since);
  const labels = texts.map((name) => fieldWords(words, projectPlan, name).label).join(', ');
  const all: readonly Line[] = [
    ...(labels === ''
      ? []
      : [{ key: 'texts', link: approval.since.texts(labels), to: ['plan', 'chapters'], below: [] }]),
    ...lines
  ];
  if (all.length === 0) return <p className={styles.told}>{approval.since.onlyRemoved}</p>;
  return <Lines lines={all} all={now.news.all} />;
}

/** What has been changed in a plan since it was sent. */
export default function SinceList(): JSX.Element | null {
  const said = useSaid();
  const { siteUrl, connection } = useSite();
  const { record } = usePlan();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', siteUrl, projectPlan.name, record?.id, record?.version],
    queryFn: () => connection.repository.history(projectPlan, record?.id ?? 0),
    enabled: record !== null
  });
  if (!data && error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Spinner size="tiny" label={said.app.loading} />;
  const sent = sentIn(data);
  return sent && <Changes since={sent.at} texts={sent.texts} />;
}
