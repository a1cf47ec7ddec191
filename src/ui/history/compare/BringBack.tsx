import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { Template } from '../../../domain/schema/template';
import { fieldWords } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import type { Bringing } from './useBringBack';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  asking: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`
  },
  question: { ...typographyStyles.body1, margin: 0, maxWidth: '70ch', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface SureProps {
  readonly bringing: Bringing;
  readonly names: readonly string[];
  readonly onNo: () => void;
}

/** Asked once, with exactly which fields change. */
function Sure({ bringing, names, onNo }: SureProps): JSX.Element {
  const styles = useStyles();
  const { cancel } = useSaid().app;
  const { back: said } = useWords().messages.history;
  const id = useId('bring-back');
  const yes = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => yes.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onNo();
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.asking} onKeyDown={onKeyDown}>
      <p className={styles.question} id={id}>
        {bringing.question(names)}
      </p>
      <div className={styles.buttons}>
        <Button
          ref={yes}
          appearance="primary"
          aria-describedby={id}
          disabledFocusable={bringing.busy}
          onClick={() => bringing.bring(names)}
        >
          {said.yes}
        </Button>
        <Button onClick={onNo}>{cancel}</Button>
      </div>
      {bringing.failed !== null && <Trouble>{bringing.failed}</Trouble>}
    </div>
  );
}

interface Props {
  readonly template: Template;
  readonly bringing: Bringing;
  readonly names: readonly string[];
}

/** Brings back one field, or several at once. */
export function BringBack({ template, bringing, names }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { back: said } = words.messages.history;
  const [asking, setAsking] = React.useState(false);
  const [gaveUp, setGaveUp] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (!asking && gaveUp) button.current?.focus();
  }, [asking, gaveUp]);
  const giveUp = (): void => {
    setGaveUp(true);
    setAsking(false);
  };
  const [only = ''] = names;
  const isOne = names.length === 1;
  return (
    <div className={styles.root}>
      {asking ? (
        <Sure {...{ bringing, names }} onNo={giveUp} />
      ) : (
        <Button
          ref={button}
          size={isOne ? 'small' : 'medium'}
          icon={<ArrowUndo16Regular />}
          aria-label={isOne ? said.named(fieldWords(words, template, only).label) : undefined}
          onClick={() => setAsking(true)}
        >
          {isOne ? said.one : said.several(names.length)}
        </Button>
      )}
    </div>
  );
}
