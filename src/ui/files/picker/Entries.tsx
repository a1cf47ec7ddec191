import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Folder20Regular } from '@fluentui/react-icons/svg/folder';
import type { Document, FolderContent } from '../../../data/repository';
import { useWords } from '../../app/WordsRoom';
import { Unseen } from '../../form/Unseen';
import { momentWords } from '../../parts/days';
import { FileIcon } from '../FileIcon';
import { useArrows } from './useArrows';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '320px', overflowY: 'auto' },
  entry: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':hover *': { color: 'inherit' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' }
  },
  linked: { cursor: 'default' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  mark: { ...typographyStyles.caption1, display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { lineHeight: 0, color: tokens.colorNeutralForeground2 }
});

interface EntryProps {
  readonly icon: JSX.Element;
  readonly name: string;
  /** What pressing it does, to those who do not see what it looks like. */
  readonly act?: string;
  readonly about?: string;
  readonly end: React.ReactNode;
  /** Left out where there is nothing more to do. */
  readonly onPress?: () => void;
}

function Entry({ icon, name, act, about, end, onPress }: EntryProps): JSX.Element {
  const styles = useStyles();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.entry, !onPress && styles.linked)}
        aria-disabled={!onPress}
        onClick={onPress}
      >
        <span className={styles.icon}>{icon}</span>
        <span>
          {act && <Unseen>{act} </Unseen>}
          {name}
          {about && <div className={styles.about}>{about}</div>}
        </span>
        {end}
      </button>
    </li>
  );
}

interface Props {
  /** What the folder is called. */
  readonly label: string;
  readonly content: FolderContent;
  readonly isLinked: (document: Document) => boolean;
  readonly onOpen: (path: string) => void;
  readonly onUp: () => void;
  readonly onPick: (document: Document) => void;
}

/** What lies in a folder: folders to open, documents to link to. Arrows go from one to the next, Backspace up. */
export function Entries({ label, content, isLinked, onOpen, onUp, onPick }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { files: said } = words.messages;
  const onKeyDown = useArrows(onUp);
  const mark = (
    <span className={styles.mark}>
      <CheckmarkCircle20Regular aria-hidden="true" />
      {said.already}
    </span>
  );
  return (
    <ul className={styles.list} aria-label={said.picker.content(label)} onKeyDown={onKeyDown}>
      {content.folders.map(({ name, path }) => (
        <Entry
          key={path}
          icon={<Folder20Regular aria-hidden="true" />}
          name={name}
          act={said.picker.openFolder}
          end={<ChevronRight20Regular aria-hidden="true" />}
          onPress={() => onOpen(path)}
        />
      ))}
      {content.documents.map((document) => (
        <Entry
          key={document.address}
          icon={<FileIcon name={document.name} />}
          name={document.name}
          act={isLinked(document) ? undefined : said.picker.add}
          about={said.picker.changed(document.changed.by, momentWords(words, document.changed.at))}
          end={isLinked(document) ? mark : <span />}
          onPress={isLinked(document) ? undefined : () => onPick(document)}
        />
      ))}
    </ul>
  );
}
