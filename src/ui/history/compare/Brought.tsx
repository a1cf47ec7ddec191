import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../app/WordsRoom';
import type { BroughtBack } from './useBringBack';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  }
});

interface Props {
  readonly brought: BroughtBack;
  readonly undo: () => void;
}

/** What was done, and a way back. It takes the focus: the button that did it is gone. */
export function Brought({ brought, undo }: Props): JSX.Element {
  const styles = useStyles();
  const { back: said } = useWords().messages.history;
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.focus(), []);
  return (
    <div ref={root} role="group" tabIndex={-1} aria-label={brought.sentence} className={styles.root}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{brought.sentence}</MessageBarBody>
        {brought.before && (
          <MessageBarActions>
            <Button size="small" onClick={undo}>
              {said.undo}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
