import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { decidersOf, isWaiting } from '../../../domain/planning/approval';
import type { Missing } from '../../../domain/planning/approval';
import { useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import { useLedProject } from '../../project/useLedProject';
import { useMay } from '../../project/useMay';
import { usePathLinks } from '../../route/useGo';
import { Decision } from './Decision';
import { markWords } from './PlanMark';
import { SinceSent } from './SinceSent';
import { nameList, stateSentences } from './stateSentences';
import { usePlanStanding } from './usePlanStanding';
import { useSending } from './useSending';
import type { Sending } from './useSending';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  told: { ...typographyStyles.body1, margin: 0, maxWidth: '72ch' },
  about: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  quote: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '72ch'
  },
  missing: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  item: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS }
});

/** Where each of what is missing is put right. */
const ways: { readonly [M in Missing]: readonly string[] } = {
  purpose: ['plan', 'chapters', 'background'],
  goal: ['plan', 'goals', 'new'],
  deadline: ['plan'],
  decider: ['about', 'projectOwner']
};

function MissingList({ id, missing }: { readonly id: string; readonly missing: readonly Missing[] }): JSX.Element {
  const styles = useStyles();
  const { approval: said } = useWords().messages;
  const linkTo = usePathLinks();
  return (
    <div id={id}>
      <p className={styles.told}>{said.missingTitle}</p>
      <ul className={styles.missing}>
        {missing.map((each) => (
          <li key={each} className={styles.item}>
            <Link {...linkTo(ways[each])}>{said.missing[each]}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Send({ sending, onDone }: { readonly sending: Sending; readonly onDone: () => void }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { approval: said } = words.messages;
  const id = useId('missing');
  const names = nameList(words, decidersOf(useLedProject()));
  const { missing, busy, send } = sending;
  const lacks = missing.length > 0;
  const press = (): void => {
    if (!lacks && !busy) void send().then((done) => done && onDone());
  };
  return (
    <>
      {lacks ? <MissingList {...{ id, missing }} /> : <p className={styles.about}>{said.sendTo(names)}</p>}
      <div>
        <Button
          appearance="primary"
          icon={<Send20Regular />}
          disabledFocusable={lacks || busy}
          aria-describedby={lacks ? id : undefined}
          onClick={press}
        >
          {said.send}
        </Button>
      </div>
    </>
  );
}

function Withdraw({ sending, onDone }: { readonly sending: Sending; readonly onDone: () => void }): JSX.Element {
  const { approval: said } = useWords().messages;
  const press = (): void => void sending.withdraw().then((done) => done && onDone());
  return (
    <div>
      <Button disabledFocusable={sending.busy} onClick={() => !sending.busy && press()}>
        {said.withdraw}
      </Button>
    </div>
  );
}

/** How far the plan has come, with whom it is, and the next step for whoever may take it. */
export function PlanState(): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { approval: said } = words.messages;
  const project = useLedProject();
  const may = useMay();
  const state = usePlanStanding();
  const sending = useSending();
  const title = React.useRef<HTMLHeadingElement>(null);
  const { plan, standing, changed } = state;
  const done = (): void => title.current?.focus();
  const waits = isWaiting(plan);
  const decides = waits && may('decidePlan');
  const sends = !waits && (standing !== 'approved' || changed) && may('sendPlan');
  return (
    <section className={styles.root} aria-labelledby="framdrift-plan-state">
      <h3 ref={title} id="framdrift-plan-state" tabIndex={-1} className={styles.title}>
        {markWords(said, state)}
      </h3>
      <p className={styles.told}>{stateSentences(words, project, state).join(' ')}</p>
      {standing === 'sentBack' && plan.decisionRemark.trim() !== '' && (
        <blockquote className={styles.quote}>{plan.decisionRemark}</blockquote>
      )}
      {waits && changed && <SinceSent />}
      {waits && <p className={styles.about}>{said.told.goOn}</p>}
      {decides && <Decision standing={standing} framed onDone={done} />}
      {sends && <Send {...{ sending }} onDone={done} />}
      {standing === 'forApproval' && may('sendPlan') && <Withdraw {...{ sending }} onDone={done} />}
      {sending.failed !== null && <Trouble>{sending.failed}</Trouble>}
    </section>
  );
}
