import * as React from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { linkAddress, nameInAddress } from '../../domain/files/linkAddress';
import { longestText } from '../../domain/schema/validate';
import { problemWords } from '../../locales/failureWords';
import { useSaid, useWords } from '../app/WordsRoom';
import { useSite } from '../data/SiteRoom';
import { focusWrong } from '../parts/focusWrong';
import { Trouble } from '../parts/Trouble';
import { troubleWords } from './troubleWords';
import type { Links } from './useLinks';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '480px',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  input: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly add: NonNullable<Links['add']>;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

interface Typing {
  readonly typed: { readonly address: string; readonly text: string };
  readonly wrong: string | undefined;
  readonly failed: unknown;
  readonly change: (part: Partial<Typing['typed']>) => void;
  readonly save: () => Promise<void>;
}

/** What is typed, and what became of it. */
function useLinkForm({ add, onDone }: Props): Typing {
  const words = useWords();
  const { siteUrl } = useSite();
  const [typed, setTyped] = React.useState({ address: '', text: '' });
  const [wrong, setWrong] = React.useState<string>();
  const [failed, setFailed] = React.useState<unknown>(null);
  const busy = React.useRef(false);
  const change: Typing['change'] = (part) => {
    setTyped({ ...typed, ...part });
    setWrong(undefined);
    setFailed(null);
  };
  const complaint = (address: string | null): string | undefined => {
    if (address === null) return words.messages.files.notYours;
    return address.length > longestText ? problemWords(words, { code: 'tooLong', limit: longestText }) : undefined;
  };
  const save = async (): Promise<void> => {
    const address = linkAddress(typed.address, siteUrl);
    const found = complaint(address);
    setWrong(found);
    if (found !== undefined || address === null || busy.current) return;
    busy.current = true;
    const name = typed.text.trim() || nameInAddress(address);
    try {
      await add({ name, address });
      onDone(name);
    } catch (error) {
      setFailed(error);
    } finally {
      busy.current = false;
    }
  };
  return { typed, wrong, failed, change, save };
}

function LinkFields({ typed, wrong, change }: Pick<Typing, 'typed' | 'wrong' | 'change'>): JSX.Element {
  const styles = useStyles();
  const { files: said } = useWords().messages;
  return (
    <>
      <Field
        label={said.address}
        hint={wrong === undefined ? said.addressHint : undefined}
        required
        validationMessage={wrong}
      >
        <Input
          className={styles.input}
          type="url"
          autoComplete="off"
          value={typed.address}
          onChange={(_event, { value }) => change({ address: value })}
        />
      </Field>
      <Field label={said.text} hint={said.textHint}>
        <Input
          className={styles.input}
          autoComplete="off"
          maxLength={longestText}
          value={typed.text}
          onChange={(_event, { value }) => change({ text: value })}
        />
      </Field>
    </>
  );
}

/** A link that is pasted or typed, and what it is to be called. Escape gives up. */
export function LinkForm(props: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { app } = useSaid();
  const { files: said } = words.messages;
  const { typed, wrong, failed, change, save } = useLinkForm(props);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('input')?.focus(), []);
  React.useEffect(() => {
    if (wrong !== undefined) focusWrong(form.current);
  }, [wrong]);
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onCancel();
  };
  return (
    <form ref={form} noValidate aria-label={said.linkTitle} className={styles.root} {...{ onSubmit, onKeyDown }}>
      <LinkFields typed={typed} wrong={wrong} change={change} />
      {failed !== null && <Trouble>{troubleWords(words, failed)}</Trouble>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {said.saveLink}
        </Button>
        <Button onClick={props.onCancel}>{app.cancel}</Button>
      </div>
    </form>
  );
}
