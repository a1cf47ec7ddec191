import * as React from 'react';
import { Avatar, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Person } from '../../domain/schema/kinds';
import { useWords } from '../app/WordsRoom';
import { ReachMark } from '../reach/ReachMark';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  root: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container framdrift (max-width: 479px)': { gridTemplateColumns: '32px minmax(0, 1fr)' }
  },
  who: { minWidth: 0, overflowWrap: 'anywhere' },
  name: typographyStyles.body1Strong,
  nobody: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  reach: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    '@container framdrift (max-width: 479px)': { gridColumnStart: 2 }
  },
  way: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 }
});

export function PersonList({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

/** Opens a chat in Teams, from a browser too. */
const chatWith = (email: string): string => `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)}`;

function Reach({ person }: { readonly person: Person }): JSX.Element {
  const styles = useStyles();
  const { people: said } = useWords().messages.now;
  const { name, email } = person;
  if (email.trim() === '') return <span className={styles.none}>{said.noAddress}</span>;
  return (
    <span className={styles.reach}>
      <Link className={styles.way} href={`mailto:${email}`} aria-label={said.mailTo(name)} title={email}>
        {said.mail}
      </Link>
      <Link
        className={styles.way}
        href={chatWith(email)}
        target="_blank"
        rel="noreferrer"
        aria-label={said.chatWith(name)}
      >
        {said.chat}
      </Link>
    </span>
  );
}

interface Props {
  /** Null where nobody has the role. */
  readonly person: Person | null;
  /** The role, or what they answer for. */
  readonly about: string;
  /** Stands where nobody is reached: it is not said again of each. */
  readonly unmarked?: boolean;
}

/** Somebody in the project, what they are to it, and how to reach them. */
export function PersonLine({ person, about, unmarked = false }: Props): JSX.Element {
  const styles = useStyles();
  const { people: said } = useWords().messages.now;
  return (
    <li className={styles.root}>
      <Avatar name={person?.name} size={32} color={person ? 'colorful' : 'neutral'} aria-hidden="true" />
      <div className={styles.who}>
        <div className={person ? styles.name : styles.nobody}>{person?.name ?? said.nobody}</div>
        <div className={styles.about}>{about}</div>
        {!unmarked && (
          <div className={styles.about}>
            <ReachMark person={person} />
          </div>
        )}
      </div>
      {person && <Reach person={person} />}
    </li>
  );
}
