import * as React from 'react';
import { Button, Link } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useWords } from '../app/WordsRoom';
import { RemoveAsk } from './RemoveAsk';
import { useLineStyles } from './styles';

interface Props {
  readonly icon: JSX.Element;
  readonly name: string;
  /** Null where it leads nowhere that we would send anybody. */
  readonly href: string | null;
  readonly about: readonly string[];
  readonly hint: string;
  /** Left out for those who may only read. */
  readonly onRemove?: () => Promise<unknown>;
}

/** One file or link: opens in a tab of its own, and can be removed. */
export function Line({ icon, name, href, about, hint, onRemove }: Props): JSX.Element {
  const styles = useLineStyles();
  const { files: said } = useWords().messages;
  const [asking, setAsking] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <li className={styles.line}>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.text}>
        {href === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link className={styles.name} href={href} target="_blank" rel="noreferrer" aria-label={said.newTab(name)}>
            {name}
          </Link>
        )}
        <div className={styles.about}>{about.filter(Boolean).join(' · ')}</div>
      </div>
      {onRemove && (
        <Button
          ref={button}
          className={styles.action}
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={said.remove(name)}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        />
      )}
      {asking && onRemove && <RemoveAsk name={name} hint={hint} onYes={onRemove} onNo={leave} />}
    </li>
  );
}
