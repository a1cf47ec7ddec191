import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { isWaiting } from '../../domain/planning/approval';
import { isOut } from '../../domain/reports/begun';
import type { BegunReport } from '../../domain/reports/begun';
import type { IsoDate } from '../../domain/schema/dates';
import { followUpReport } from '../../domain/templates/followUpReport';
import { choiceWord } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { dayOf } from '../form/typing/timeText';
import { dayWords } from '../../locales/dayWords';
import { stateSentences } from '../plan/approval/stateSentences';
import { usePlanStanding } from '../plan/approval/usePlanStanding';
import { reportAddress } from '../../domain/reports/flowReport';
import { useBegunReports } from '../report/useBegunReports';
import { useProject } from '../project/ProjectRoom';
import { Lines } from './Lines';
import type { Line } from './Lines';
import { None, Part } from './Part';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXXL }
});

/** The day its line tells of. SharePoint's own moments would order many that were stored at once by chance. */
const toldOn = ({ takenOn, sentOn, modified }: BegunReport): IsoDate => takenOn ?? sentOn ?? dayOf(modified.at);
const newestFirst = (a: BegunReport, b: BegunReport): number =>
  toldOn(b).localeCompare(toldOn(a)) || a.template.localeCompare(b.template) || b.id - a.id;

/** What others decide on, to somebody who only reads. */
function ToDecide(): JSX.Element | null {
  const words = useWords();
  const { approval: said, now } = words.messages;
  const project = useProject();
  const state = usePlanStanding();
  const { plan, number } = state;
  if (!isWaiting(plan)) return null;
  const below = [stateSentences(words, project, state).join(' ')];
  return (
    <Part title={said.toDecide}>
      <Lines
        lines={[{ key: 'plan', link: said.decide.title(number), to: ['plan', 'versions'], below }]}
        all={now.news.all}
      />
    </Part>
  );
}

/** The reports that are out of their writers' hands. */
function Reports(): JSX.Element {
  const words = useWords();
  const { reading: said, news } = words.messages.now;
  const reports = useBegunReports().filter(isOut);
  const statusOf = ({ status }: BegunReport): string =>
    status === 'accepted' ? said.accepted : choiceWord(words, followUpReport, 'status', status);
  const lineOf = (report: BegunReport): Line => ({
    key: `${report.template}${report.id}`,
    link: report.name,
    to: reportAddress(report.template, report.id),
    below: [statusOf(report), dayWords(words, toldOn(report))]
  });
  if (reports.length === 0) {
    return (
      <Part title={said.title} arrival>
        <None>{said.none}</None>
      </Part>
    );
  }
  return (
    <Part title={said.title} arrival more={{ label: said.all, to: ['reports'] }}>
      <Lines lines={reports.slice().sort(newestFirst).map(lineOf)} all={news.all} />
    </Part>
  );
}

/** What there is for somebody who only reads: what others are asked to decide, and what to read. */
export function Reading(): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ToDecide />
      <Reports />
    </div>
  );
}
