import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useWords } from '../../app/WordsRoom';
import { useProject } from '../../project/ProjectRoom';
import { useGo } from '../../route/useGo';
import { checkId, hasChecked } from './checkId';

const CheckCount = React.lazy(() => import(/* webpackChunkName: "framdrift-check" */ './CheckCount'));

const useStyles = makeStyles({
  // On a phone it stands on a line of its own, and begins where the others do.
  root: { '@container framdrift (max-width: 479px)': { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` } },
  // Room for the number while it is on its way: the button stays as wide as it is.
  counted: { display: 'inline-block', minWidth: '17ch', textAlign: 'left' }
});

/** «Sjekk planen», and quietly how much there is to look at, once one has looked. */
export function CheckButton({ open }: { readonly open: boolean }): JSX.Element {
  const styles = useStyles();
  const { title } = useWords().messages.check;
  const { key } = useProject();
  const go = useGo();
  return (
    <Button
      id={checkId}
      className={styles.root}
      appearance="subtle"
      icon={<TaskListSquareLtr20Regular />}
      aria-expanded={open}
      onClick={() => go(open ? ['plan'] : ['plan', 'check'])}
    >
      {hasChecked(key) ? (
        <span className={styles.counted}>
          <React.Suspense fallback={title}>
            <CheckCount />
          </React.Suspense>
        </span>
      ) : (
        title
      )}
    </Button>
  );
}
