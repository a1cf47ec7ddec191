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
import { commonYears } from './askedDeadlines';
import type { Paste, Preview } from './usePaste';

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
  years: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
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

interface Props {
  readonly preview: Preview;
  readonly paste: Pick<Paste, 'forget' | 'chooseYear'>;
}

/** One answer for every deadline that can be in several years. */
function Years({ preview, paste }: Props): JSX.Element | null {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const id = useId('paste-years');
  const { count, years, chosen } = commonYears(preview.rows, preview.reader);
  if (years.length === 0) return null;
  return (
    <div className={styles.years}>
      <span id={id}>{said.whichYear(count)}</span>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={chosen === null ? '' : String(chosen)}
        onChange={(_, { value }) => paste.chooseYear(Number(value))}
      >
        {years.map((year) => (
          <Radio key={year} value={String(year)} label={String(year)} />
        ))}
      </RadioGroup>
    </div>
  );
}

/** More lines than these nobody looks through; how many there are is said. */
const mostLines = 100;

/** Lines that became nothing, so that nobody wonders where they went. */
function Unused({ lines }: { readonly lines: readonly string[] }): JSX.Element | null {
  const styles = useStyles();
  const said = useWords().messages.paste;
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

/** What was found, what is left out, and the one question that answers many. */
export function PreviewTop(props: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const { preview, paste } = props;
  const { plan, rows } = preview;
  const shown = rows.filter(({ stored }) => !stored);
  const paths = new Set(shown.map(({ path }) => path.trim()).filter(Boolean));
  const deliverables = shown.reduce((sum, row) => sum + row.deliverables.length, 0);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <div>
          <p className={styles.found}>{said.found(shown.length, paths.size, deliverables)}</p>
          <p className={styles.check}>{said.check}</p>
        </div>
        <Button icon={<ClipboardPaste20Regular />} onClick={paste.forget}>
          {said.another}
        </Button>
      </div>
      {plan.left > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.left(mostRows, plan.left)}</MessageBarBody>
        </MessageBar>
      )}
      <Years {...props} />
      <Unused lines={plan.unused} />
    </div>
  );
}
