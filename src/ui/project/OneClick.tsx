import * as React from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { NoteAdd20Regular } from '@fluentui/react-icons/svg/note-add';
import { useSaid } from '../app/WordsRoom';
import { usePathLinks } from '../route/useGo';
import { useRouter } from '../route/Router';
import { useMay } from './useMay';

const narrow = '@container framdrift (max-width: 799px)';

const useStyles = makeStyles({
  root: { [narrow]: { minWidth: '32px', padding: 0 } },
  label: { whiteSpace: 'nowrap', [narrow]: { display: 'none' } },
  // It keeps its place: nothing moves when one comes and goes.
  away: { visibility: 'hidden' }
});

interface Props {
  readonly icon: JSX.Element;
  readonly label: string;
  readonly to: readonly string[];
  readonly away?: boolean;
}

/** Something one begins with one press. Where there is little room, its mark stands alone. */
function OneClick({ icon, label, to, away = false }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  return (
    <Button
      as="a"
      className={mergeClasses(styles.root, away && styles.away)}
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      {...linkTo(to)}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}

/** «Lag rapport» stands on the list of reports already, and leads to where one is begun. */
const saysSoItself = ([screen, open]: readonly string[]): boolean =>
  screen === 'reports' && (open === undefined || open === 'new');

/** «Lag rapport» and «Skriv refleksjon»: one press from wherever one is. */
export function OneClicks(): JSX.Element {
  const { project: said } = useSaid();
  const { route } = useRouter();
  const may = useMay();
  return (
    <>
      {may('writeReport') && (
        <OneClick
          icon={<DocumentAdd20Regular />}
          label={said.makeReport}
          to={['reports', 'new']}
          away={saysSoItself(route.path)}
        />
      )}
      {may('reflect') && (
        <OneClick icon={<NoteAdd20Regular />} label={said.reflect} to={['lessons', 'reflection', 'new']} />
      )}
    </>
  );
}
