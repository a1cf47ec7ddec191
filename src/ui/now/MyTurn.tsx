import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { countOf } from '../../domain/planning/myTurn';
import type { Holes } from '../../domain/planning/myTurn';
import { useSaid, useWords } from '../app/WordsRoom';
import type { ChangeRequest, Milestone } from '../data/records';
import { deadlineWords } from '../../locales/dayWords';
import type { ActionName } from '../plan/panel/actions';
import { lateWords, standingOf } from '../plan/status';
import { StandingIcon } from '../plan/StatusMark';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { Card } from './Card';
import { None, Part } from './Part';
import { PlanCard } from './PlanCard';
import { ExpectedCard, ReportCard } from './ReportCards';
import { TurnAnswers } from './TurnAnswers';
import { keyOfExpected, wayTo, wayToRequest } from './names';
import { useMyTurn } from './useMyTurn';
import type { Waited } from './useWaits';

const ReachedOffer = React.lazy(async () => {
  const { ReachedOffer: Offer } = await import(/* webpackChunkName: "framdrift-plan" */ '../report/ReachedOffer');
  return { default: Offer };
});

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM
  },
  question: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
  links: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS
  },
  link: { display: 'inline-block', minHeight: '24px', overflowWrap: 'anywhere' }
});

const named = ({ number, name }: Milestone): string => `${number} ${name}`.trim();

/** Which milestone is being answered for, and how. */
interface Doing {
  readonly id: number;
  readonly name: ActionName;
}

interface AnswerProps {
  readonly row: Milestone;
  readonly doing: Doing | null;
  readonly begin: (doing: Doing | null) => void;
  readonly done: (row: Milestone) => void;
}

function AnswerCard({ row, doing, begin, done }: AnswerProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { today } = useSetting();
  const about = [deadlineWords(words, row.deadline), lateWords(said, row, today)].filter(Boolean).join(' · ');
  const mine = doing?.id === row.id ? doing.name : null;
  return (
    <Card icon={<StandingIcon standing={standingOf(row, today)} />} title={named(row)} to={wayTo(row)} about={about}>
      {mine === null && <p className={styles.question}>{words.messages.now.turn.question}</p>}
      <TurnAnswers
        milestone={row}
        doing={mine}
        onBegin={(name) => begin({ id: row.id, name })}
        onCancel={() => begin(null)}
        onDone={() => done(row)}
      />
    </Card>
  );
}

function RequestCard({ wait }: { readonly wait: Extract<Waited, { readonly request: ChangeRequest }> }): JSX.Element {
  const { turn, changes } = useWords().messages.now;
  const linkTo = usePathLinks();
  const { request, what } = wait;
  return (
    <Card icon={<ArrowSwap20Regular />} title={request.name} about={changes.about[what]}>
      <Button as="a" aria-label={turn.openNamed(turn.open, request.name)} {...linkTo(wayToRequest(request))}>
        {turn.open}
      </Button>
    </Card>
  );
}

/** As many as one reads at once; the plan has the rest. */
const mostLinks = 5;

function HoleCard({ missing, milestones }: Holes<Milestone>): JSX.Element {
  const styles = useStyles();
  const { turn, plan } = useWords().messages.now;
  const linkTo = usePathLinks();
  return (
    <Card icon={<Flag20Regular />} title={turn.missing[missing](milestones.length)}>
      <ul className={styles.links}>
        {milestones.slice(0, mostLinks).map((row) => (
          <li key={row.id}>
            <Link className={styles.link} aria-label={turn.fill(named(row))} {...linkTo(wayTo(row, 'edit'))}>
              {named(row)}
            </Link>
          </li>
        ))}
        {milestones.length > mostLinks && (
          <li>
            <Link className={styles.link} {...linkTo(['plan'])}>
              {plan.open}
            </Link>
          </li>
        )}
      </ul>
    </Card>
  );
}

interface TurnProps {
  readonly turn: ReturnType<typeof useMyTurn>;
  readonly doing: Doing | null;
  readonly begin: (doing: Doing | null) => void;
  readonly done: (row?: Milestone) => void;
}

function Turn({ turn, ...how }: TurnProps): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {turn.waits.map((wait) => {
        if (wait.what === 'answer') return <AnswerCard key={`m${wait.milestone.id}`} row={wait.milestone} {...how} />;
        if ('request' in wait) return <RequestCard key={`c${wait.request.id}`} wait={wait} />;
        if ('plan' in wait) return <PlanCard key="plan" what={wait.what} onDone={() => how.done()} />;
        if ('expected' in wait) return <ExpectedCard key={keyOfExpected(wait.expected)} expected={wait.expected} />;
        return <ReportCard key={`${wait.report.template}${wait.report.id}`} {...wait} />;
      })}
      {turn.holes.map((hole) => (
        <HoleCard key={hole.missing} {...hole} />
      ))}
    </ul>
  );
}

/** «Din tur»: what waits for whoever looks, answered where it stands. */
export function MyTurn({ waits }: { readonly waits: readonly Waited[] }): JSX.Element {
  const { turn: said } = useWords().messages.now;
  const [doing, setDoing] = React.useState<Doing | null>(null);
  const turn = useMyTurn(waits, doing?.id);
  const root = React.useRef<HTMLDivElement>(null);
  const [reached, setReached] = React.useState<Milestone | null>(null);
  const done = (row?: Milestone): void => {
    setReached(row && doing?.name === 'reach' ? row : null);
    setDoing(null);
    root.current?.querySelector('h2')?.focus();
  };
  const count = countOf(turn);
  return (
    <div ref={root}>
      <Part title={count === 0 ? said.title : said.count(count)} arrival>
        {reached && (
          <React.Suspense fallback={null}>
            <ReachedOffer milestone={reached} onDismiss={() => setReached(null)} />
          </React.Suspense>
        )}
        {count === 0 && <None>{said.none}</None>}
        {count > 0 && <Turn {...{ turn, doing, done }} begin={setDoing} />}
      </Part>
    </div>
  );
}
