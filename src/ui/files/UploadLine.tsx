import * as React from 'react';
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { isFailure } from '../../domain/failure';
import { useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { FileIcon } from './FileIcon';
import { sizeWords } from './sizeWords';
import { useLineStyles } from './styles';
import { troubleWords } from './troubleWords';
import type { Upload, Uploads } from './useUploads';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalXS, maxWidth: '320px' }
});

/** What is wrong with the file itself is the same the next time. */
const mayComeThrough = (error: unknown): boolean => !isFailure(error, 'Invalid');

function Failed({ upload, again }: { readonly upload: Upload; readonly again: Uploads['again'] }): JSX.Element {
  const styles = useLineStyles();
  const words = useWords();
  const { files: said } = words.messages;
  const { file, error } = upload;
  return (
    <div className={styles.ask}>
      <Trouble>{`${said.notAdded(file.name)} ${troubleWords(words, error)}`}</Trouble>
      {mayComeThrough(error) && (
        <div className={styles.buttons}>
          <Button size="small" aria-label={said.againNamed(file.name)} onClick={() => again(upload)}>
            {said.again}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Props {
  readonly upload: Upload;
  readonly again: Uploads['again'];
  readonly discard: Uploads['discard'];
}

/** A file on its way, or one that did not come through: it stays, with why, until somebody tries again or lets it be. */
export function UploadLine({ upload, again, discard }: Props): JSX.Element {
  const styles = { ...useLineStyles(), ...useStyles() };
  const { messages, language } = useWords();
  const { files: said } = messages;
  const { file, state } = upload;
  const standing = state === 'failed' ? '' : said[state];
  return (
    <li className={styles.line}>
      <span className={styles.icon}>
        <FileIcon name={file.name} />
      </span>
      <div className={styles.text}>
        <span className={styles.name}>{file.name}</span>
        <div className={styles.about}>{[sizeWords(file.size, language), standing].filter(Boolean).join(' · ')}</div>
        {state === 'sending' && <ProgressBar className={styles.bar} aria-label={said.sendingNamed(file.name)} />}
      </div>
      {state === 'failed' && (
        <Button
          className={styles.action}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={said.discardNamed(file.name)}
          onClick={() => discard(upload)}
        />
      )}
      {state === 'failed' && <Failed upload={upload} again={again} />}
    </li>
  );
}
