import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Connection } from '../../data/repository';
import { validate } from '../../domain/schema/validate';
import type { Problem } from '../../domain/schema/problem';
import { site } from '../../domain/templates/site';
import { problemWords } from '../../locales/failureWords';
import { useSaid, useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { wordsOf } from '../parts/failures';
import { sitePath } from './siteAddress';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    marginBottom: tokens.spacingVerticalXXL
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly connection: Connection;
  readonly onAdded: () => void;
  readonly onCancel: () => void;
}

interface Adding {
  readonly name: string;
  readonly address: string;
  readonly problems: readonly Problem[];
  readonly error: unknown;
  readonly change: (part: { readonly name?: string; readonly address?: string }) => void;
  readonly add: () => Promise<void>;
}

function useAdding(connection: Connection, onAdded: () => void): Adding {
  const [typed, setTyped] = React.useState({ name: '', address: '' });
  const [problems, setProblems] = React.useState<readonly Problem[]>([]);
  const [error, setError] = React.useState<unknown>(null);
  const add = async (): Promise<void> => {
    const { name, address } = typed;
    const draft = {
      name: name.trim(),
      address: { address: address.trim(), text: name.trim() },
      path: sitePath(address) ?? ''
    };
    const found = validate(site, draft, ['name', 'address']);
    setProblems(found);
    if (found.length > 0) return;
    try {
      await connection.repository.create(site, draft);
      onAdded();
    } catch (failure) {
      setError(failure);
    }
  };
  return { ...typed, problems, error, change: (part) => setTyped((now) => ({ ...now, ...part })), add };
}

/** Puts a site in the register. */
export function AddSite({ connection, onAdded, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  const { name, address, problems, error, change, add } = useAdding(connection, onAdded);
  const problem = (field: string): string | undefined => {
    const found = problems.find((each) => each.field === field);
    return found && problemWords(words, found);
  };
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    void add();
  };
  return (
    <form noValidate className={styles.root} aria-label={said.personal.add} onSubmit={onSubmit}>
      <Field label={said.personal.name} required validationMessage={problem('name')}>
        <Input autoFocus value={name} onChange={(_event, { value }) => change({ name: value })} />
      </Field>
      <Field label={said.personal.address} required validationMessage={problem('address')}>
        <Input type="url" value={address} onChange={(_event, { value }) => change({ address: value })} />
      </Field>
      {error !== null && <Trouble>{wordsOf(words, error)}</Trouble>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {said.personal.add}
        </Button>
        <Button onClick={onCancel}>{said.app.cancel}</Button>
      </div>
    </form>
  );
}
