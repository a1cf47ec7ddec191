import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { DocumentText32Regular } from '@fluentui/react-icons/svg/document-text';
import { followUpReport } from '../../domain/templates/followUpReport';
import { milestone } from '../../domain/templates/milestone';
import { useSaid } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { Heading } from '../parts/Heading';
import { useMay } from '../project/useMay';
import Room from '../rooms/Room';
import { useGo } from '../route/useGo';
import { ChooseMilestone } from './ChooseMilestone';
import { ReportPage } from './ReportPage';
import { ReportTable } from './ReportTable';

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

function ReportList(): JSX.Element {
  const styles = useStyles();
  const { reports: said } = useSaid();
  const go = useGo();
  const reports = useRows(followUpReport);
  const planned = useRows(milestone).length > 0;
  const mayWrite = useMay()('writeReport') && planned;
  const start = (): void => go(['reports', 'new']);
  if (reports.length === 0) {
    return (
      <Empty icon={<DocumentText32Regular />} title={said.none} hint={planned ? said.noneHint : said.noMilestones}>
        {mayWrite && (
          <Button appearance="primary" icon={<Add20Regular />} onClick={start}>
            {said.start}
          </Button>
        )}
      </Empty>
    );
  }
  return (
    <div className={styles.list}>
      <div className={styles.bar}>
        <Heading level="h2" arrival>
          {said.title}
        </Heading>
        {mayWrite && (
          <Button appearance="primary" icon={<Add20Regular />} onClick={start}>
            {said.start}
          </Button>
        )}
      </div>
      <ReportTable reports={reports} />
    </div>
  );
}

/** The follow-up reports: all of them, one, or the beginning of one. */
function FollowUpReports({ path }: { readonly path: readonly string[] }): JSX.Element {
  const mayWrite = useMay()('writeReport');
  const [open, about] = path;
  if (open === undefined) return <ReportList />;
  if (open === 'new' && mayWrite) return <ChooseMilestone first={about} />;
  return open === 'new' ? <ReportList /> : <ReportPage key={open} id={Number(open)} />;
}

/** Everything that a project reports. */
export default function Reports({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { title } = useSaid().reports;
  const own = React.useMemo(() => ({ label: title, Screen: FollowUpReports }), [title]);
  return <Room place="reports" path={path} own={own} />;
}
