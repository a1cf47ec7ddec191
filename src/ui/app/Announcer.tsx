import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useAround } from './Surrounded';

const SayContext = React.createContext<(sentence: string) => void>(() => undefined);

/** Says something to people who hear the screen: that what they did is done. */
export const useSay = (): ((sentence: string) => void) => React.useContext(SayContext);

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }
});

/** How long what was said stands, in milliseconds: somebody who goes through the page later is not told of it as if it were now. */
const heardWithin = 15_000;

/** A polite live region for everything inside it. */
export function Announcer({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const styles = useStyles();
  const [said, setSaid] = React.useState({ sentence: '', turn: 0 });
  const { world } = useAround();
  const say = React.useCallback((sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })), []);
  React.useEffect(
    () => (said.sentence === '' ? undefined : world.every(heardWithin, () => say(''))),
    [said, say, world]
  );
  return (
    <SayContext.Provider value={say}>
      {children}
      <div role="status" aria-live="polite" className={styles.unseen}>
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </SayContext.Provider>
  );
}
