import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { NoteAdd20Regular } from '@fluentui/react-icons/svg/note-add';
import { useSaid } from '../app/WordsRoom';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: { '@container framdrift (max-width: 699px)': { minWidth: '32px', padding: 0 } },
  label: { '@container framdrift (max-width: 699px)': { display: 'none' } }
});

/** «Skriv refleksjon»: one press from wherever one is. On a phone there is room for its mark only. */
export function ReflectButton(): JSX.Element {
  const styles = useStyles();
  const { project: said } = useSaid();
  const linkTo = usePathLinks();
  return (
    <Button
      as="a"
      className={styles.root}
      appearance="subtle"
      icon={<NoteAdd20Regular />}
      aria-label={said.reflect}
      title={said.reflect}
      {...linkTo(['lessons', 'reflection', 'new'])}
    >
      <span className={styles.label}>{said.reflect}</span>
    </Button>
  );
}
