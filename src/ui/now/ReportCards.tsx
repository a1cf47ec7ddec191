import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import type { BegunReport } from '../../domain/reports/begun';
import type { Expected } from '../../domain/reports/calendar';
import { daysBetween } from '../../domain/schema/dates';
import { useSaid, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { reportAddress, startAddress } from '../../domain/reports/flowReport';
import { expectedName } from '../../locales/reportNames';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { Card } from './Card';

interface ReportProps {
  readonly report: BegunReport;
  /** What is asked of whoever looks. */
  readonly what: 'finish' | 'note' | 'accept';
}

/** How the report stands, to whoever is to do something with it. */
function useStands({ report, what }: ReportProps): string {
  const words = useWords();
  const { now, planning } = words.messages;
  const { status, returnReason, orderedBy, due } = report;
  if (what !== 'finish') return now.turn[what];
  if (status === 'ordered') return now.reports.orderedBy(orderedBy?.name ?? '', dayWords(words, due));
  if (status === 'draft') return now.turn.draft;
  const why = returnReason.trim();
  return why === '' ? now.turn.returned : planning.returned.now(why);
}

/** A report that somebody is to write on, or to take note of or accept. */
export function ReportCard(props: ReportProps): JSX.Element {
  const { turn } = useWords().messages.now;
  const linkTo = usePathLinks();
  const { template, id, name, status } = props.report;
  const open = status === 'draft' ? turn.openDraft : turn.open;
  return (
    <Card icon={<DocumentText20Regular />} title={name} about={useStands(props)}>
      <Button as="a" aria-label={turn.openNamed(open, name)} {...linkTo(reportAddress(template, id))}>
        {open}
      </Button>
    </Card>
  );
}

/** A report that is due, or soon will be, and that nobody has begun. */
export function ExpectedCard({ expected }: { readonly expected: Expected }): JSX.Element {
  const words = useWords();
  const { turn, reports } = words.messages.now;
  const { plan } = useSaid();
  const { today } = useSetting();
  const linkTo = usePathLinks();
  const { template, kind, year, due } = expected;
  const name = expectedName(reports, expected);
  const late = due < today ? plan.overdue(daysBetween(due, today)) : '';
  const about = [reports.due(dayWords(words, due)), late].filter(Boolean).join(' · ');
  return (
    <Card icon={<DocumentAdd20Regular />} title={name} about={about}>
      <Button as="a" aria-label={turn.openNamed(turn.begin, name)} {...linkTo(startAddress(template, kind, year))}>
        {turn.begin}
      </Button>
    </Card>
  );
}
