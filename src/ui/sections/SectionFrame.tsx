import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { useWords } from '../app/WordsRoom';
import { Breakable } from '../parts/Breakable';
import { Heading } from '../parts/Heading';
import { Trouble } from '../parts/Trouble';
import { useGo } from '../route/useGo';
import type { SectionItem } from './SectionList';
import { StateMark } from './StateMark';

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

export interface Marking {
  readonly here: SectionItem;
  readonly next: SectionItem | undefined;
  readonly mayEdit: boolean;
  readonly busy: boolean;
  /** Why the mark could not be stored. */
  readonly failed: string | null;
  readonly set: (as: 'done' | 'notRelevant' | 'open') => void;
}

/** The section's name, how far it has come, and whether it concerns the project. */
function Top({ here, busy, set, mayEdit }: Marking): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.chapters;
  const { label, state, number } = here;
  const isOut = state === 'notRelevant';
  return (
    <div className={styles.top}>
      <Heading level="h2" arrival>
        <Breakable>{`${number} ${label}`}</Breakable>
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

function NextButton({ next }: { readonly next: SectionItem }): JSX.Element {
  const said = useWords().messages.chapters;
  const go = useGo();
  return (
    <Button
      appearance="primary"
      icon={<ArrowRight20Regular />}
      iconPosition="after"
      aria-label={said.nextIs(next.label)}
      onClick={() => go(next.path)}
    >
      {said.next}
    </Button>
  );
}

/** One section: what is written in it, and how far it has come. */
export function SectionFrame(props: Marking & { readonly children: React.ReactNode }): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.chapters;
  const { here, next, mayEdit, failed, children } = props;
  const isOut = here.state === 'notRelevant';
  return (
    <>
      <Top {...props} />
      {isOut ? <p className={styles.note}>{said.notRelevantNote}</p> : children}
      {failed !== null && <Trouble>{failed}</Trouble>}
      <div className={styles.bottom}>
        {mayEdit && !isOut && <DoneButton {...props} />}
        {next && <NextButton next={next} />}
      </div>
    </>
  );
}
