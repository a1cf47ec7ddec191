import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isFailure } from '../../domain/failure';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { Failed } from '../parts/Failed';
import { useRouter } from '../route/Router';
import { Entries } from './Entries';
import type { RecordHistoryProps } from './RecordHistory';
import { Compare } from './compare/Compare';
import { openerOf } from './slug';
import { useVersions } from './useVersions';
import { Soon } from '../parts/Soon';

const useStyles = makeStyles({
  deleted: { ...typographyStyles.body1, margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  away: { display: 'none' }
});

/** Nobody can read the versions of what is in the recycle bin. */
const isDeleted = (error: unknown): boolean => isFailure(error, 'NotFound') && error.detail.what === 'record';

function Trouble({ template, error, again }: Pick<RecordHistoryProps, 'template'> & Wrong): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  if (!isDeleted(error)) return <Failed error={error} again={again} />;
  return (
    <p role="status" className={styles.deleted}>
      {words.messages.history.deleted(templateWordsOf(words, template).the)}
    </p>
  );
}

interface Wrong {
  readonly error: unknown;
  readonly again: () => void;
}

/** When what was compared is closed, focus goes back to what opened it. */
function useFocusBack(compared: string | undefined): void {
  const before = React.useRef(compared);
  React.useEffect(() => {
    if (compared === undefined && before.current !== undefined)
      document.getElementById(openerOf(before.current))?.focus();
    before.current = compared;
  }, [compared]);
}

/** Who did what to a record, in sentences, and when; newest first. Any two versions can be compared. */
export default function History(props: RecordHistoryProps): JSX.Element {
  const { template, record, base } = props;
  const styles = useStyles();
  const { versions, error, again } = useVersions(template, record);
  const asked = useRouter().route.path.slice(base.length);
  const [older, newer] = asked;
  useFocusBack(older);
  if (!versions) return error ? <Trouble {...{ template, error, again }} /> : <Soon />;
  return (
    <>
      <div className={older === undefined ? undefined : styles.away}>
        <Entries {...props} versions={versions} />
      </div>
      {older !== undefined && <Compare {...props} {...{ versions, older, newer }} />}
    </>
  );
}
