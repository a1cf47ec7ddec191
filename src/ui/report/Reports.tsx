import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { DocumentText32Regular } from '@fluentui/react-icons/svg/document-text';
import { reportLines } from '../../domain/reports/register';
import { followUpReport } from '../../domain/templates/followUpReport';
import { milestone } from '../../domain/templates/milestone';
import { programmeReport } from '../../domain/templates/programmeReport';
import { statusReport } from '../../domain/templates/statusReport';
import { useLater, useSaid } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import { useLedProject } from '../project/useLedProject';
import { useMay } from '../project/useMay';
import Room from '../rooms/Room';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { NewReport } from './NewReport';
import { ReportPage } from './ReportPage';
import { ReportTable } from './ReportTable';
import { useExpected } from './useExpected';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL
  },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' }
});

/** Every report of the project, and those that should be there. */
function useReportLines(): ReturnType<typeof reportLines> {
  const project = useLedProject();
  const { today } = useSetting();
  const followUps = useRows(followUpReport);
  const statuses = useRows(statusReport);
  const programmes = useRows(programmeReport);
  const milestones = useRows(milestone);
  const expected = useExpected();
  return React.useMemo(
    () => reportLines({ followUps, statuses, programmes, milestones, expected }, project, today),
    [project, today, followUps, statuses, programmes, milestones, expected]
  );
}

function MakeButton(): JSX.Element | null {
  const { project: said } = useSaid();
  const linkTo = usePathLinks();
  if (!useMay()('writeReport')) return null;
  return (
    <Button as="a" appearance="primary" icon={<Add20Regular />} {...linkTo(['reports', 'new'])}>
      {said.makeReport}
    </Button>
  );
}

function ReportList(): JSX.Element {
  const styles = useStyles();
  const { reports: said } = useLater();
  const groups = useReportLines();
  if (groups.length === 0) {
    return (
      <Empty icon={<DocumentText32Regular />} title={said.none} hint={said.noneHint}>
        <MakeButton />
      </Empty>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <Heading level="h2" arrival>
          {said.all}
        </Heading>
        <MakeButton />
      </div>
      <ReportTable groups={groups} />
    </div>
  );
}

/** The reports: all of them, a follow-up report, or the beginning of one of any kind. */
function AllReports({ path }: { readonly path: readonly string[] }): JSX.Element {
  const mayWrite = useMay()('writeReport');
  const [open, ...about] = path;
  if (open === undefined) return <ReportList />;
  if (open === 'new' && mayWrite) return <NewReport key={about.join('/')} first={about[0]} about={about[1]} />;
  return open === 'new' ? <ReportList /> : <ReportPage key={open} id={Number(open)} />;
}

/** Everything that a project reports. */
export default function Reports({ path }: { readonly path: readonly string[] }): JSX.Element {
  const label = useSaid().project.reports;
  const own = React.useMemo(() => ({ label, Screen: AllReports }), [label]);
  return <Room place="reports" path={path} own={own} />;
}
