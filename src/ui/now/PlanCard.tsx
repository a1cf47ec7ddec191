import * as React from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { numberOf } from '../../domain/planning/approval';
import { useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import { Decision } from '../plan/approval/Decision';
import { SinceSent } from '../plan/approval/SinceSent';
import { usePlanStanding } from '../plan/approval/usePlanStanding';
import { usePathLinks } from '../route/useGo';
import { Card } from './Card';

const useStyles = makeStyles({
  decide: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  read: { minHeight: '24px', alignSelf: 'flex-start' }
});

const home = ['plan', 'versions'];

/** The plan waits for whoever looks, who decides where they stand. */
function DecideCard({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { told, decide } = words.messages.approval;
  const linkTo = usePathLinks();
  const { plan, standing, changed } = usePlanStanding();
  const sent = told.sent(plan.sentBy?.name ?? told.somebody, dayWords(words, plan.sentOn));
  const begun = standing === 'begun' ? told.begun(plan.decidedBy?.name ?? told.somebody) : '';
  return (
    <Card
      icon={<ClipboardCheckmark20Regular />}
      title={decide.title(numberOf(plan))}
      to={home}
      about={[sent, begun].filter(Boolean).join(' ')}
    >
      <div className={styles.decide}>
        {changed && <SinceSent />}
        <Link className={styles.read} {...linkTo(['plan'])}>
          {decide.read}
        </Link>
        <Decision standing={standing} framed onDone={onDone} />
      </div>
    </Card>
  );
}

/** The plan has come back: why, and the way to it. */
function ReviseCard(): JSX.Element {
  const { revise } = useWords().messages.approval;
  const linkTo = usePathLinks();
  const { plan } = usePlanStanding();
  return (
    <Card icon={<ClipboardCheckmark20Regular />} title={revise.title} to={home} about={plan.decisionRemark}>
      <Button as="a" {...linkTo(['plan'])}>
        {revise.open}
      </Button>
    </Card>
  );
}

interface Props {
  readonly what: 'decide' | 'revise';
  readonly onDone: () => void;
}

/** The plan on its way to being approved, where it is somebody's turn. */
export const PlanCard = ({ what, onDone }: Props): JSX.Element =>
  what === 'decide' ? <DecideCard onDone={onDone} /> : <ReviseCard />;
