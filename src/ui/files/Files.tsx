import * as React from 'react';
import { Spinner, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import { Failed } from '../parts/Failed';
import { AddBar } from './AddBar';
import type { Adding } from './AddBar';
import { FileList } from './FileList';
import { LinkForm } from './LinkForm';
import { Picker } from './picker/Picker';
import { useAttachments } from './useAttachments';
import { useDropping } from './useDropping';
import { useLinks } from './useLinks';
import type { Links } from './useLinks';
import { useRemoving } from './useRemoving';
import { useUploads } from './useUploads';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
    borderRadius: tokens.borderRadiusLarge
  },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`, outlineOffset: '6px' },
  drop: {
    ...typographyStyles.body1Strong,
    position: 'absolute',
    inset: '-6px',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    pointerEvents: 'none'
  }
});

export interface FilesProps {
  readonly template: Template;
  readonly record: Identity;
  /** Nothing can be added or removed: no rights, or a record that is settled. */
  readonly readOnly: boolean;
}

/** Opens what is asked for, and gives the focus back to the button when it is done. */
function useAdding(root: React.RefObject<HTMLElement>) {
  const [adding, setAdding] = React.useState<Adding | null>(null);
  const end = (): void => {
    if (adding) root.current?.querySelector<HTMLElement>(`[data-add="${adding}"]`)?.focus();
    setAdding(null);
  };
  return { adding, setAdding, end };
}

interface OpenProps {
  readonly adding: Adding | null;
  readonly links: Links['links'];
  readonly add: NonNullable<Links['add']>;
  readonly end: () => void;
}

function Open({ adding, links, add, end }: OpenProps): JSX.Element | null {
  const say = useSay();
  const { files: said } = useWords().messages;
  const done = (name: string): void => {
    say(said.linked(name));
    end();
  };
  if (adding === 'link') return <LinkForm add={add} onDone={done} onCancel={end} />;
  return adding === 'pick' ? <Picker links={links} add={add} onDone={end} /> : null;
}

/** A record's files and links: to be opened by everybody, added and removed by those who may. */
export default function Files({ template, record, readOnly }: FilesProps): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const { files: said } = useWords().messages;
  const root = React.useRef<HTMLDivElement>(null);
  const { files, error, again } = useAttachments(template, record.id, true);
  const { links, add } = useLinks(template, record);
  const uploading = useUploads(template, record as never);
  const removing = useRemoving(template, record, root);
  const { over, handlers } = useDropping(readOnly ? null : uploading.add);
  const { adding, setAdding, end } = useAdding(root);
  if (error) return <Failed error={error} again={again} />;
  if (!files) return <Spinner size="tiny" label={app.loading} />;
  return (
    <div ref={root} className={mergeClasses(styles.root, over && styles.over)} {...handlers}>
      {over && <div className={styles.drop}>{said.dropHere}</div>}
      <FileList {...{ files, links }} {...uploading} {...(readOnly ? {} : removing)} />
      {!readOnly && (
        <AddBar adding={adding} mayLink={add !== null} onFiles={uploading.add} onAdding={(what) => setAdding(what)} />
      )}
      {!readOnly && add && <Open {...{ adding, links, add, end }} />}
    </div>
  );
}
