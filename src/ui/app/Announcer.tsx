import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';

const SayContext = React.createContext<(sentence: string) => void>(() => undefined);

/** Says something to people who hear the screen: that what they did is done. */
export const useSay = (): ((sentence: string) => void) => React.useContext(SayContext);

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }
});

/** A polite live region for everything inside it. */
export function Announcer({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const styles = useStyles();
  const [said, setSaid] = React.useState({ sentence: '', turn: 0 });
  const say = React.useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </SayContext.Provider>
  );
}
