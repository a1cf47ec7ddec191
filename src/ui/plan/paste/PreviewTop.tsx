import * as React from 'react';
import {
  Button,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
  useId
} from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { mostRows } from '../../../domain/planning/paste/pastedPlan';
import { useWords } from '../../app/WordsRoom';
import type { PasteSaid, Preview } from './pasted';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM
  },
  found: { ...typographyStyles.body1Strong, margin: 0 },
  check: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  answers: { flexWrap: 'wrap' },
  unused: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', width: 'fit-content' },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    maxHeight: '240px',
    overflowY: 'auto'
  }
});

interface QuestionProps {
  readonly label: string;
  readonly answers: readonly (readonly [key: string, label: string])[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** One answer for many rows. */
export function OneForAll({ label, answers, chosen, onChoose }: QuestionProps): JSX.Element {
  const styles = useStyles();
  const id = useId('paste-question');
  return (
    <div className={styles.question}>
      <span id={id}>{label}</span>
      <RadioGroup
        className={styles.answers}
        layout="horizontal"
        aria-labelledby={id}
        value={chosen ?? ''}
        onChange={(_, { value }) => onChoose(value)}
      >
        {answers.map(([key, name]) => (
          <Radio key={key} value={key} label={name} />
        ))}
      </RadioGroup>
    </div>
  );
}

/** More lines than these nobody looks through; how many there are is said. */
const mostLines = 100;

/** Lines that became nothing, so that nobody wonders where they went. */
function Unused({ lines, said }: { readonly lines: readonly string[]; readonly said: PasteSaid }): JSX.Element | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details className={styles.unused}>
      <summary className={styles.summary}>{said.unused(lines.length)}</summary>
      <p className={styles.check}>{said.unusedHint}</p>
      <ul className={styles.lines} tabIndex={0} aria-label={said.unused(lines.length)}>
        {lines.slice(0, mostLines).map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  readonly said: PasteSaid;
  /** «10 milepæler, 5 resultatløp og 2 delleveranser». */
  readonly found: string;
  readonly source: Preview['source'];
  /** It was kept from before the page was loaded. */
  readonly restored: boolean;
  readonly onForget: () => void;
  /** A question that one answer settles for many rows. */
  readonly children?: React.ReactNode;
}

/** What was found, what is left out, and the one question that answers many. */
export function PreviewTop({ said, found, source, restored, onForget, children }: Props): JSX.Element {
  const styles = useStyles();
  const { kept } = useWords().messages.planning;
  return (
    <div className={styles.root}>
      {restored && (
        <MessageBar layout="multiline">
          <MessageBarBody>{kept}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.line}>
        <div>
          <p className={styles.found}>{found}</p>
          <p className={styles.check}>{said.check}</p>
        </div>
        <Button icon={<ClipboardPaste20Regular />} onClick={onForget}>
          {said.another}
        </Button>
      </div>
      {source.left > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.left(mostRows, source.left)}</MessageBarBody>
        </MessageBar>
      )}
      {children}
      <Unused lines={source.unused} said={said} />
    </div>
  );
}
