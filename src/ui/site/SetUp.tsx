import * as React from 'react';
import { Button, Field, ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Rocket32Regular } from '@fluentui/react-icons/svg/rocket';
import type { Connection, Opening, Progress } from '../../data/repository';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { Heading } from '../parts/Heading';
import { wordsOf } from '../parts/failures';
import { MoreMenu } from '../project/MoreMenu';
import { useRouter } from '../route/Router';
import { ownersInWords } from './owners';
import { useLookAgain } from './useLookAgain';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '640px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  bar: { display: 'flex', width: '100%', alignItems: 'flex-start', justifyContent: 'space-between' },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
  text: { ...typographyStyles.body2, color: tokens.colorNeutralForeground2, margin: 0 },
  progress: { width: '100%', marginTop: tokens.spacingVerticalM },
  action: { marginTop: tokens.spacingVerticalM }
});

interface Props {
  readonly connection: Connection;
  readonly opening: Opening;
  readonly onDone: () => void;
}

interface SettingUp {
  readonly progress: Progress | null;
  readonly error: unknown;
  readonly begin: () => void;
}

function useSetUp({ connection, onDone }: Props): SettingUp {
  const said = useSaid();
  const say = useSay();
  const { followed } = useRouter();
  const [progress, setProgress] = React.useState<Progress | null>(null);
  const [error, setError] = React.useState<unknown>(null);
  const run = async (): Promise<void> => {
    setError(null);
    setProgress({ done: 0, of: 1, step: said.setUp.progress });
    try {
      await connection.setUp(setProgress);
      say(said.setUp.done);
      followed.current = true;
      onDone();
    } catch (failure) {
      setError(failure);
      setProgress(null);
    }
  };
  return { progress, error, begin: () => void run() };
}

function UnderWay({ progress }: { readonly progress: Progress }): JSX.Element {
  const styles = useStyles();
  const { setUp } = useSaid();
  const { step, done, of } = progress;
  return (
    <Field
      className={styles.progress}
      label={setUp.progress}
      hint={setUp.keepOpen}
      validationState="none"
      validationMessage={setUp.step(step, done, of)}
    >
      <ProgressBar value={done} max={of} />
    </Field>
  );
}

function Offer({ opening, begun, begin }: { opening: Opening; begun: boolean; begin: () => void }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  if (!opening.mayManageLists)
    return <p className={styles.text}>{said.setUp.ask(ownersInWords(said, opening.owners))}</p>;
  return (
    <Button appearance="primary" size="large" className={styles.action} onClick={begin}>
      {begun ? said.setUp.resumeStart : said.setUp.start}
    </Button>
  );
}

/** The site has no lists yet, or not all of them: those who may, make them; others read whom to ask. */
export default function SetUp(props: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { setUp } = useSaid();
  const { opening } = props;
  const { progress, error, begin } = useSetUp(props);
  useLookAgain(props.onDone, progress === null);
  const begun = opening.schema === 'partial' || error !== null;
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <span className={styles.icon} aria-hidden="true">
          <Rocket32Regular />
        </span>
        <MoreMenu />
      </div>
      <Heading level="h1">{begun ? setUp.resumeTitle : setUp.title}</Heading>
      <p className={styles.text}>{begun ? setUp.resume : `${setUp.what} ${setUp.how}`}</p>
      {error !== null && <Trouble>{wordsOf(words, error)}</Trouble>}
      {progress ? <UnderWay progress={progress} /> : <Offer opening={opening} begun={begun} begin={begin} />}
    </div>
  );
}
