import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChatOff16Regular } from '@fluentui/react-icons/svg/chat-off';
import type { Person } from '../../domain/schema/kinds';
import { useSetting } from '../setting';
import { useIsUnreached } from './ReachRoom';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: 'inherit'
  },
  icon: { flexShrink: 0 }
});

interface Props {
  readonly person: Pick<Person, 'login'> | null | undefined;
  /** Who it is, where that does not stand beside it. */
  readonly name?: string;
}

/** «Nås ikke i Teams», beside somebody whom the bot cannot write to; nothing beside others. */
export function ReachMark({ person, name }: Props): JSX.Element | null {
  const styles = useStyles();
  const { mark } = useSetting().words.messages.reach;
  const isUnreached = useIsUnreached();
  if (!isUnreached(person?.login)) return null;
  return (
    <span className={styles.root}>
      <ChatOff16Regular className={styles.icon} aria-hidden="true" />
      {name === undefined ? mark : `${name}: ${mark}`}
    </span>
  );
}
