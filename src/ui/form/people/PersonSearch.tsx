import * as React from 'react';
import { Combobox, Option, makeStyles, tokens, useId } from '@fluentui/react-components';
import { PersonSearchRegular } from '@fluentui/react-icons/svg/person-search';
import type { Candidate } from '../../../data/repository';
import type { Words } from '../../../locales/words';
import { useSetting } from '../../setting';
import { ReachMark } from '../../reach/ReachMark';
import { usePopup } from '../controls/usePopup';
import { Unseen } from '../Unseen';
import type { Asking } from './useChoosing';
import { useChoosing } from './useChoosing';
import type { Search } from './useSearch';
import { useSearch } from './useSearch';

export interface PersonSearchProps extends Asking {
  readonly onBlur?: () => void;
  readonly 'aria-describedby'?: string;
}

const useStyles = makeStyles({
  root: { width: '100%', maxWidth: '400px', minWidth: 0 },
  input: { minWidth: 0 },
  candidate: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  title: { color: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 }
});

function said({ messages }: Words, search: Search): string {
  const { person } = messages.form;
  if (search.kind !== 'found') return { idle: '', searching: person.searching, failed: person.failed }[search.kind];
  return search.candidates.length ? person.found(search.candidates.length) : person.none;
}

function Choice({ candidate }: { candidate: Candidate }): React.ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.candidate}>
      <span>{candidate.name}</span>
      <span className={styles.title}>{candidate.title || candidate.email}</span>
      <ReachMark person={candidate} />
    </span>
  );
}

/** What the list shows: those who were found, or one line that says why there is nobody. */
function choices(search: Search, message: string): React.ReactElement | readonly React.ReactElement[] {
  if (search.kind === 'found' && search.candidates.length)
    return search.candidates.map((candidate) => (
      <Option key={candidate.login} value={candidate.login} text={candidate.name} checkIcon={null}>
        <Choice candidate={candidate} />
      </Option>
    ));
  return (
    <Option disabled value="" text="" checkIcon={null}>
      {message}
    </Option>
  );
}

/** The field in which somebody is looked for. What is typed and what is chosen belong to whoever shows it. */
export function PersonSearch({ text, onText, onChoose, onBlur, ...aria }: PersonSearchProps): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const [open, setOpen] = React.useState(false);
  const search = useSearch(text, open);
  const statusId = useId('person-search');
  const { choose, problem } = useChoosing({ text, onText, onChoose });
  const placeholder = words.messages.form.person.search;
  const message = problem ?? said(words, search);
  const candidates = search.kind === 'found' ? search.candidates : [];
  return (
    <>
      <Combobox
        {...aria}
        {...usePopup()}
        className={styles.root}
        input={{ className: styles.input }}
        freeform
        expandIcon={{ children: <PersonSearchRegular />, tabIndex: -1, 'aria-hidden': true, 'aria-label': placeholder }}
        value={text}
        selectedOptions={[]}
        placeholder={placeholder}
        open={open && search.kind !== 'idle'}
        onOpenChange={(_, data) => setOpen(data.open)}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => choose(candidates.find(({ login }) => login === optionValue))}
        onBlur={onBlur}
      >
        {choices(search, message)}
      </Combobox>
      <Unseen id={statusId} status>
        {message}
      </Unseen>
    </>
  );
}
