import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { markOf } from '../../domain/planning/markOf';
import { isOutside } from '../../domain/route';
import { projectPlan } from '../../domain/templates/projectPlan';
import { firstNames } from '../../domain/templates';
import type { FirstName } from '../../domain/templates';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { put } from '../app/drafts';
import { useLoadedRows, useRowsByName } from '../data/useRows';
import { CopyText } from '../form/CopyText';
import { Spoken } from '../rooms/Later';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import type { LinkTo } from '../route/useGo';
import type { NotSaved } from './notSaved';
import { isNews } from './notSaved';

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0
  },
  item: { minWidth: 0, overflowWrap: 'anywhere' },
  gone: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS }
});

const isFirst = ({ template }: NotSaved): boolean => (firstNames as readonly string[]).includes(template.name);

/** What it is called in a sentence: the record, or what was to be made. */
function useNamed(): (one: NotSaved, record: AnyRecord | undefined) => string {
  const words = useWords();
  const { now, drafts } = words.messages;
  return (one, record) => {
    const { template, id } = one;
    const said = templateWordsOf(words, template);
    const { number = '', [template.title]: title = '' } = { ...record } as Readonly<Record<string, unknown>>;
    if (template === projectPlan) return now.news.one.projectPlan();
    if (!isFirst(one) && template.fields[template.title]?.options.hidden) return said.one;
    if (id === null) return said.new;
    if (!record) return said.one;
    const called = markOf({ number: String(number ?? ''), name: String(title ?? '') });
    return isFirst(one) ? now.news.one[template.name as FirstName](called) : drafts.row(said.one, called);
  };
}

/** Leads to the screen something was written on, of this project or outside the projects. */
function useWayBack(): (path: readonly string[]) => LinkTo {
  const { site, project } = useRouter().route;
  const linkTo = useLinks();
  return (path) => linkTo(isOutside(path) ? { site, path } : { site, project, path });
}

interface GoneProps {
  readonly one: NotSaved;
  readonly called: string;
  readonly onDiscard: () => void;
}

/** What it was written about has been deleted: the text can be had, and put away. */
function Deleted({ one, called, onDiscard }: GoneProps): JSX.Element {
  const styles = useStyles();
  const { drafts, form } = useWords().messages;
  const { template, unsaved } = one;
  const names = Object.keys(unsaved.mine).filter((name) => name in template.fields);
  return (
    <span className={styles.gone}>
      {drafts.gone(called)}
      <CopyText matter={{ template, names }} values={() => unsaved.mine} />
      <Button aria-label={drafts.discard(called)} onClick={onDiscard}>
        {form.discard}
      </Button>
    </span>
  );
}

interface Props {
  readonly all: readonly NotSaved[];
}

function Line({ all }: Props): JSX.Element | null {
  const styles = useStyles();
  const { drafts } = useWords().messages;
  const templates = React.useMemo(() => Array.from(new Set(all.map(({ template }) => template))), [all]);
  const known = useRowsByName(templates);
  const { loading, error } = useLoadedRows(templates);
  const named = useNamed();
  const linkTo = useWayBack();
  const [discarded, setDiscarded] = React.useState<readonly string[]>([]);
  const discard = ({ name }: NotSaved): void => {
    put(name, null);
    setDiscarded((now) => [...now, name]);
  };
  const recordOf = ({ template, id }: NotSaved): AnyRecord | undefined =>
    known[template.name]?.find((row) => row.id === id);
  const shown = all.filter((one) => !discarded.includes(one.name) && isNews(one, recordOf(one)));
  if (loading || shown.length === 0) return null;
  return (
    <div className={styles.root}>
      {drafts.notSaved}
      <ul className={styles.list}>
        {shown.map((one) => {
          const record = recordOf(one);
          const called = named(one, record);
          // Where SharePoint did not answer, nobody knows what is deleted.
          const isGone = one.id !== null && !record && error === null;
          return (
            <li key={one.name} className={styles.item}>
              {isGone ? (
                <Deleted one={one} called={called} onDiscard={() => discard(one)} />
              ) : (
                <Link {...linkTo(one.unsaved.at ?? [])}>{called}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/**
 * What one has written and not saved, quietly, with a way to each form. Nothing where there is nothing. The words and
 * rows of parts that have not been opened are fetched only where something was written there.
 */
export default function NotSavedLine({ all }: Props): JSX.Element {
  const line = <Line all={all} />;
  return all.every(isFirst) ? line : <Spoken meanwhile={<></>}>{line}</Spoken>;
}
