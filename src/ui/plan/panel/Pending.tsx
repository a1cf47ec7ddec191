import * as React from 'react';
import { Link, makeStyles, typographyStyles } from '@fluentui/react-components';
import { isUndecided } from '../../../domain/planning/changeRequests';
import { changeRequest } from '../../../domain/templates/changeRequest';
import { useWords } from '../../app/WordsRoom';
import type { ChangeRequest, Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { wayToRequest } from '../../now/names';
import { deadlineWords } from '../../../locales/dayWords';
import { usePathLinks } from '../../route/useGo';

const useStyles = makeStyles({ root: { ...typographyStyles.body1, margin: 0 } });

/** A new deadline that somebody has asked for, and nobody has decided. */
export const usePending = ({ id }: Milestone): ChangeRequest | undefined =>
  useRows(changeRequest).find((row) => row.kind === 'deadline' && row.milestone?.id === id && isUndecided(row));

/** What is asked for, and the way to it. */
export function Pending({ request }: { readonly request: ChangeRequest }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { changes: said } = words.messages.now;
  const linkTo = usePathLinks();
  return (
    <p className={styles.root}>
      {said.pending(deadlineWords(words, request.newDeadline))}{' '}
      <Link inline {...linkTo(wayToRequest(request))}>
        {said.open}
      </Link>
    </p>
  );
}
