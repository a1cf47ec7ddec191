import * as React from 'react';
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Document } from '../../../data/repository';
import { useSay } from '../../app/Announcer';
import { useSaid, useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import { Failed } from '../../parts/Failed';
import { troubleWords } from '../troubleWords';
import type { Links } from '../useLinks';
import { Entries } from './Entries';
import { Trail } from './Trail';
import { usePlace } from './usePlace';
import type { Place } from './usePlace';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none'
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: 'none' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 }
});

interface Props {
  readonly links: Links['links'];
  readonly add: NonNullable<Links['add']>;
  readonly onDone: () => void;
}

/** Another folder's content takes the focus, lest it be lost with the button that opened it. */
function useFocusInside(root: React.RefObject<HTMLElement>, content: unknown): void {
  const begun = React.useRef(false);
  React.useEffect(() => {
    const title = root.current?.querySelector<HTMLElement>('h3');
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement === null || activeElement === title;
    const entry = begun.current ? root.current?.querySelector<HTMLElement>('ul button') : null;
    if (isLost || !begun.current) (entry ?? title)?.focus();
    begun.current = begun.current || content !== null;
  }, [root, content]);
}

interface ShownProps {
  readonly place: Place;
  readonly links: Links['links'];
  readonly onPick: (document: Document) => void;
}

/** What lies where one stands, or why it cannot be shown. */
function Shown({ place, links, onPick }: ShownProps): JSX.Element {
  const styles = useStyles();
  const { app } = useSaid();
  const { picker: said } = useWords().messages.files;
  const { trail, content, error, again, open } = place;
  if (error) return <Failed error={error} again={again} />;
  if (!content) return <Spinner size="tiny" label={app.loading} />;
  if (content.folders.length + content.documents.length === 0)
    return <p className={styles.none}>{trail.length > 0 ? said.empty : said.noLibraries}</p>;
  const up = (): void => {
    if (trail.length > 0) open(trail[trail.length - 2]?.path ?? null);
  };
  return (
    <Entries
      label={trail[trail.length - 1]?.name ?? said.all}
      content={content}
      isLinked={(document) => links.some(({ address }) => address?.address === document.address)}
      onOpen={open}
      onUp={up}
      onPick={onPick}
    />
  );
}

/** The team's own documents, to link to: folder by folder, by pointer and by keyboard. Escape closes it. */
export function Picker({ links, add, onDone }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { files: said } = words.messages;
  const place = usePlace();
  const [failed, setFailed] = React.useState<unknown>(null);
  const root = React.useRef<HTMLElement>(null);
  useFocusInside(root, place.content);
  const pick = ({ name, address }: Document): void => {
    setFailed(null);
    add({ name, address }).then(() => say(said.linked(name)), setFailed);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onDone();
  };
  return (
    <section ref={root} className={styles.root} aria-label={said.picker.title} onKeyDown={onKeyDown}>
      <h3 tabIndex={-1} className={styles.title}>
        {said.picker.title}
      </h3>
      <Trail trail={place.trail} open={place.open} />
      <p className={styles.hint}>{said.picker.hint}</p>
      {failed !== null && <Trouble>{troubleWords(words, failed)}</Trouble>}
      <Shown place={place} links={links} onPick={pick} />
      <div>
        <Button onClick={onDone}>{said.picker.done}</Button>
      </div>
    </section>
  );
}
