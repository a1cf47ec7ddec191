import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { mark } from '../../../domain/planning/chapters';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { Heading } from '../../parts/Heading';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';
import { useGo } from '../../route/useGo';
import { ChapterHistory } from './ChapterHistory';
import { ChapterParts } from './ChapterParts';
import { StateMark } from './StateMark';
import { useChangePlan } from './useChangePlan';
import { useChapterName } from './useChapterName';
import type { ChapterHere } from './useChapters';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL
  },
  state: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2
  },
  push: { marginLeft: 'auto' },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '64ch', marginTop: 0 },
  bottom: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`
  }
});

interface Marking {
  readonly here: ChapterHere;
  readonly busy: boolean;
  readonly set: (as: 'done' | 'notRelevant' | 'open') => void;
}

/** The chapter's name, how far it has come, and whether it concerns the project. */
function Top({ here, busy, set, mayEdit }: Marking & { readonly mayEdit: boolean }): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.chapters;
  const nameOf = useChapterName();
  const { chapter, state, number } = here;
  const isOut = state === 'notRelevant';
  return (
    <div className={styles.top}>
      <Heading level="h2" arrival>
        {`${number} ${nameOf(chapter)}`}
      </Heading>
      <span className={styles.state}>
        <StateMark state={state} />
        <span aria-hidden="true">{said.states[state]}</span>
      </span>
      {mayEdit && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.push}
          disabledFocusable={busy}
          onClick={() => set(isOut ? 'open' : 'notRelevant')}
        >
          {isOut ? said.relevant : said.notRelevant}
        </Button>
      )}
    </div>
  );
}

function DoneButton({ here, busy, set }: Marking): JSX.Element {
  const said = useWords().messages.chapters;
  const isDone = here.state === 'done';
  return (
    <Button
      icon={isDone ? undefined : <Checkmark20Regular />}
      disabledFocusable={busy}
      onClick={() => set(isDone ? 'open' : 'done')}
    >
      {isDone ? said.reopen : said.markDone}
    </Button>
  );
}

function NextButton({ next }: { readonly next: ChapterHere }): JSX.Element {
  const said = useWords().messages.chapters;
  const go = useGo();
  const nameOf = useChapterName();
  return (
    <Button
      appearance="primary"
      icon={<ArrowRight20Regular />}
      iconPosition="after"
      aria-label={said.nextIs(nameOf(next.chapter))}
      onClick={() => go(['plan', 'chapters', next.chapter.name])}
    >
      {said.next}
    </Button>
  );
}

interface Props {
  readonly here: ChapterHere;
  readonly next: ChapterHere | undefined;
  /** What is open in it. */
  readonly path: readonly string[];
}

/** One chapter of the plan: what is written in it, and how far it has come. */
export function ChapterPage({ here, next, path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.chapters;
  const say = useSay();
  const mayEdit = useMay()('editPlan');
  const { store, busy, failed } = useChangePlan();
  const { chapter, state } = here;
  const isOut = state === 'notRelevant';
  const inside = path[0] === 'history' ? [] : path;
  const set: Marking['set'] = (as) =>
    store(
      ({ done, notRelevant }) => mark({ done, notRelevant }, chapter.name, as) as object,
      () => say(said.saved[as])
    );
  return (
    <article>
      <Top {...{ here, busy, set, mayEdit }} />
      {isOut ? <p className={styles.note}>{said.notRelevantNote}</p> : <ChapterParts chapter={chapter} path={inside} />}
      {failed !== null && <Trouble>{failed}</Trouble>}
      <div className={styles.bottom}>
        {mayEdit && !isOut && <DoneButton {...{ here, busy, set }} />}
        {next && <NextButton next={next} />}
      </div>
      <ChapterHistory chapter={chapter} />
    </article>
  );
}
