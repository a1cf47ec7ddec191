import * as React from 'react';
import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Milestone } from '../data/records';
import { Dropdown } from '../parts/Dropdown';
import { DropdownList } from '../parts/DropdownList';
import { actionsFor } from '../plan/panel/actions';
import type { ActionName } from '../plan/panel/actions';
import { useMay } from '../project/useMay';
import { markOf } from '../../domain/planning/markOf';

const ActionForm = React.lazy(async () => {
  const { ActionForm: Form } = await import(/* webpackChunkName: "framdrift-plan" */ '../plan/panel/ActionForm');
  return { default: Form };
});

const useStyles = makeStyles({
  buttons: { position: 'relative', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  answer: { minWidth: '72px' },
  coming: { minHeight: '180px', display: 'flex', alignItems: 'center', justifyContent: 'center' }
});

/** The answers most people give, as buttons; the others wait behind ⋯. */
const first: readonly ActionName[] = ['reach', 'onTrack'];

interface Props {
  readonly milestone: Milestone;
  /** The answer that is being given. */
  readonly doing: ActionName | null;
  readonly onBegin: (name: ActionName) => void;
  readonly onCancel: () => void;
  readonly onDone: () => void;
}

interface GivingUp {
  readonly root: React.RefObject<HTMLDivElement>;
  readonly giveUp: () => void;
}

/** When an answer is given up, the focus goes back to the button that began it. */
function useGivingUp(doing: ActionName | null, onCancel: () => void): GivingUp {
  const root = React.useRef<HTMLDivElement>(null);
  const left = React.useRef<ActionName | null>(null);
  React.useEffect(() => {
    if (doing !== null || left.current === null) return;
    const place = first.includes(left.current) ? left.current : 'others';
    root.current?.querySelector<HTMLElement>(`[data-answer="${place}"] button`)?.focus();
    left.current = null;
  }, [doing]);
  const giveUp = (): void => {
    left.current = doing;
    onCancel();
  };
  return { root, giveUp };
}

function AnswerButtons({ milestone, onBegin }: Pick<Props, 'milestone' | 'onBegin'>): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { turn } = useWords().messages.now;
  const names = actionsFor(milestone, useMay(milestone));
  const mark = markOf(milestone);
  const others = names.filter((name) => !first.includes(name));
  const wordOf = (name: ActionName): string => (name === 'reach' ? turn.reach : said.actions[name]);
  return (
    <div className={styles.buttons}>
      {names
        .filter((name) => first.includes(name))
        .map((name) => (
          <span key={name} data-answer={name}>
            <Button
              className={styles.answer}
              aria-label={turn.answerFor(wordOf(name), mark)}
              onClick={() => onBegin(name)}
            >
              {wordOf(name)}
            </Button>
          </span>
        ))}
      {others.length > 0 && (
        <span data-answer="others">
          <Dropdown label={turn.others(mark)} icon={<MoreHorizontal20Regular />}>
            {() => (
              <DropdownList
                items={others.map((name) => ({ name, label: wordOf(name), onPress: () => onBegin(name) }))}
              />
            )}
          </Dropdown>
        </span>
      )}
    </div>
  );
}

/** «Er vi der?», answered where one stands: the same answers, and the same forms, as beside the plan. */
export function TurnAnswers({ milestone, doing, onBegin, onCancel, onDone }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { root, giveUp } = useGivingUp(doing, onCancel);
  const coming = (
    <div className={styles.coming}>
      <Spinner size="tiny" label={said.app.loading} />
    </div>
  );
  return (
    <div ref={root}>
      {doing === null ? (
        <AnswerButtons milestone={milestone} onBegin={onBegin} />
      ) : (
        <React.Suspense fallback={coming}>
          <ActionForm key={doing} name={doing} milestone={milestone} onDone={onDone} onCancel={giveUp} framed />
        </React.Suspense>
      )}
    </div>
  );
}
