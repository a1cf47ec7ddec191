import * as React from 'react';
import { isUntouched, newsFor } from '../../domain/planning/news';
import { activity } from '../../domain/templates/activity';
import { followUpReport } from '../../domain/templates/followUpReport';
import { goal } from '../../domain/templates/goal';
import { lesson } from '../../domain/templates/lesson';
import { lessonUse } from '../../domain/templates/lessonUse';
import { milestone } from '../../domain/templates/milestone';
import { projectPlan } from '../../domain/templates/projectPlan';
import { useWords } from '../app/WordsRoom';
import { useReportHeads, useRows } from '../data/useRows';
import { dayOf } from '../form/typing/timeText';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';
import { Lines } from './Lines';
import { None, Part } from './Part';
import { newsLine } from './newsLines';
import type { Line } from './Lines';
import type { NewsRecord } from './newsLines';
import { useVisit } from './useVisit';

/** On a first visit everything is new: the latest is enough. */
const latest = 5;

function useNewsLines(since: string | null): readonly Line[] {
  const words = useWords();
  const { opening } = useSetting();
  const project = useProject();
  const milestones = useRows(milestone);
  const goals = useRows(goal);
  const activities = useRows(activity);
  const reports = useRows(followUpReport);
  const { statuses, programmes } = useReportHeads();
  const lessons = useRows(lesson);
  const plans = useRows(projectPlan);
  const uses = useRows(lessonUse);
  const { name } = opening.me;
  return React.useMemo(() => {
    // Of what was stored in the same second, what says most comes first.
    const news = newsFor<NewsRecord>(
      [
        { template: 'milestone', rows: milestones },
        { template: 'followUpReport', rows: reports },
        { template: 'statusReport', rows: statuses },
        { template: 'programmeReport', rows: programmes },
        { template: 'lessonUse', rows: uses },
        { template: 'lesson', rows: lessons },
        { template: 'activity', rows: activities },
        { template: 'goal', rows: goals },
        { template: 'projectPlan', rows: plans.filter((plan) => !isUntouched(plan)) },
        { template: 'project', rows: [project] }
      ],
      { since, name, dayOf }
    );
    const shown = since === null ? news.slice(0, latest) : news;
    return shown.map((each) => newsLine(words, each));
  }, [words, name, since, project, milestones, goals, activities, reports, statuses, programmes, uses, lessons, plans]);
}

/** «Nytt siden sist»: what others have written since this person was here. */
export function NewsPart(): JSX.Element {
  const { news: said } = useWords().messages.now;
  const since = useVisit();
  const lines = useNewsLines(since);
  const none = since === null ? said.noneFirst : said.none;
  return (
    <Part title={since === null ? said.first : said.title}>
      {lines.length === 0 ? <None>{none}</None> : <Lines lines={lines} all={said.all} />}
    </Part>
  );
}
