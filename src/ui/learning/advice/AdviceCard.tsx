import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { adviceOf } from '../../../domain/learning/advice';
import { lesson } from '../../../domain/templates/lesson';
import { choiceWord } from '../../../locales/words';
import { useSay } from '../../app/Announcer';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Lesson } from '../../data/records';
import { wordsOf } from '../../parts/failures';
import { Trouble } from '../../parts/Trouble';
import { useRouter } from '../../route/Router';
import { useLinks } from '../../route/useGo';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere'
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  advice: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS
  },
  used: {
    ...typographyStyles.body1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    outlineStyle: 'none'
  }
});

/** Remembers it, and tells how that went. The button goes when it is done: the focus stays where it was. */
function useUse(project: string, { isUsed, onUse }: Pick<Props, 'isUsed' | 'onUse'>) {
  const words = useWords();
  const { advice: said } = useLater().learning;
  const say = useSay();
  const done = React.useRef<HTMLSpanElement>(null);
  const pressed = React.useRef(false);
  React.useEffect(() => {
    if (isUsed && pressed.current) done.current?.focus();
  }, [isUsed]);
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null
  });
  const use = async (): Promise<void> => {
    if (state.busy || !onUse) return;
    pressed.current = true;
    setState({ busy: true, failed: null });
    try {
      await onUse();
      setState({ busy: false, failed: null });
      say(said.remembered(project));
    } catch (error) {
      setState({ busy: false, failed: wordsOf(words, error) });
    }
  };
  return { ...state, use: () => void use(), done };
}

interface Props {
  readonly row: Lesson;
  readonly isUsed: boolean;
  /** Left out for those who may only read. */
  readonly onUse: (() => Promise<void>) | undefined;
}

/** One lesson of another project, as advice. */
export function AdviceCard({ row, isUsed, onUse }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { learning } = useLater();
  const said = learning.advice;
  const { route } = useRouter();
  const linkTo = useLinks();
  const from = row.project?.title ?? '';
  const { busy, failed, use, done } = useUse(from, { isUsed, onUse });
  const whole = { site: route.site, project: row.projectKey, path: ['lessons', String(row.id)] };
  return (
    <li className={styles.root}>
      <h4 className={styles.name}>{row.name}</h4>
      <p className={styles.advice}>{adviceOf(row)}</p>
      <div className={styles.about}>
        {[from && learning.from(from), choiceWord(words, lesson, 'topic', row.topic)].filter(Boolean).join(' · ')}
      </div>
      {failed !== null && <Trouble>{failed}</Trouble>}
      <div className={styles.actions}>
        {isUsed ? (
          <span ref={done} tabIndex={-1} className={styles.used}>
            <Checkmark16Regular aria-hidden="true" />
            {said.used}
          </span>
        ) : (
          onUse && (
            <Button disabledFocusable={busy} aria-label={said.useNamed(row.name)} onClick={use}>
              {said.use}
            </Button>
          )
        )}
        <Link {...linkTo(whole)} aria-label={said.readNamed(row.name)}>
          {said.read}
        </Link>
      </div>
    </li>
  );
}
