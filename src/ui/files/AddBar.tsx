import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons/svg/attach';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { useWords } from '../app/WordsRoom';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2
  }
});

/** What stands open under the buttons. */
export type Adding = 'link' | 'pick';

interface Props {
  readonly adding: Adding | null;
  readonly mayLink: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAdding: (adding: Adding | null) => void;
}

interface OpensProps {
  readonly what: Adding;
  readonly icon: JSX.Element;
  readonly label: string;
}

/** The ways to add something: a file from the machine, an address, a document of the team's. */
export function AddBar({ adding, mayLink, onFiles, onAdding }: Props): JSX.Element {
  const styles = useStyles();
  const { files: said } = useWords().messages;
  const input = React.useRef<HTMLInputElement>(null);
  const chosen = ({ target }: React.ChangeEvent<HTMLInputElement>): void => {
    onFiles(Array.from(target.files ?? []));
    target.value = ''; // The same file may be chosen again.
  };
  const opens = ({ what, icon, label }: OpensProps): JSX.Element => (
    <Button
      data-add={what}
      icon={icon}
      aria-expanded={adding === what}
      onClick={() => onAdding(adding === what ? null : what)}
    >
      {label}
    </Button>
  );
  return (
    <div>
      <div className={styles.buttons}>
        <Button data-add="file" icon={<Attach20Regular />} onClick={() => input.current?.click()}>
          {said.attach}
        </Button>
        {mayLink && opens({ what: 'link', icon: <Link20Regular />, label: said.addLink })}
        {mayLink && opens({ what: 'pick', icon: <FolderOpen20Regular />, label: said.pick })}
      </div>
      <p className={styles.hint} data-screen="">
        {said.dropHint}
      </p>
      <input ref={input} type="file" multiple hidden aria-label={said.attach} onChange={chosen} />
    </div>
  );
}
