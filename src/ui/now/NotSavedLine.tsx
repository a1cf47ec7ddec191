import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { activity } from '../../domain/templates/activity';
import { changeRequest } from '../../domain/templates/changeRequest';
import { followUpReport } from '../../domain/templates/followUpReport';
import { goal } from '../../domain/templates/goal';
import { lesson } from '../../domain/templates/lesson';
import { milestone } from '../../domain/templates/milestone';
import { projectPlan } from '../../domain/templates/projectPlan';
import type { FirstName } from '../../domain/templates';
import { useSaid, useWords } from '../app/WordsRoom';
import { put } from '../app/drafts';
import { useRows } from '../data/useRows';
import { CopyText } from '../form/CopyText';
import { useChapters } from '../plan/chapters/useChapters';
import { useProject } from '../project/ProjectRoom';
import { usePathLinks } from '../route/useGo';
import { markOf } from '../../domain/planning/markOf';
import { wayTo } from './names';
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

type Path = readonly string[];
type Known = Readonly<Partial<Record<string, readonly AnyRecord[]>>>;

/** The rows that forms of the project are about, by the name of their template. */
function useKnown(): Known {
  const rows = {
    project: [useProject()],
    projectPlan: useRows(projectPlan),
    goal: useRows(goal),
    milestone: useRows(milestone),
    activity: useRows(activity),
    followUpReport: useRows(followUpReport),
    lesson: useRows(lesson),
    changeRequest: useRows(changeRequest)
  };
  return rows as unknown as Known;
}

const recordOf = ({ template, id }: NotSaved, known: Known): AnyRecord | undefined =>
  known[template.name]?.find((row) => row.id === id);

/** The chapter in which these fields are written. */
function useChapterWay(): (one: NotSaved) => Path | null {
  const chapters = useChapters();
  return ({ template, unsaved }) => {
    const [field = ''] = Object.keys(unsaved.mine);
    const here = chapters.find(({ chapter }) =>
      chapter.parts.some((part) => 'fields' in part && part.template === template && part.fields.includes(field))
    );
    return here ? ['plan', 'chapters', here.chapter.name, field] : null;
  };
}

const numberOf = (link: unknown): number => (link as { readonly id?: number } | null | undefined)?.id ?? 0;

/** Where the form opens in which it was written. */
function useWay(): (one: NotSaved, record: AnyRecord | undefined) => Path {
  const inChapter = useChapterWay();
  return (one, record) => {
    const id = one.id === null ? 'new' : String(one.id);
    const ways: { readonly [T in FirstName]?: () => Path } = {
      // A chapter may have the field; its own page has all of them.
      project: () => inChapter(one) ?? ['about'],
      projectPlan: () => inChapter(one) ?? ['plan', 'chapters'],
      goal: () => ['plan', 'goals', id],
      milestone: () => (one.id === null ? ['plan', 'new'] : wayTo({ id: one.id }, 'edit')),
      activity: () => wayTo({ id: one.under.milestone ?? numberOf(record?.milestone) }, 'activities', id),
      followUpReport: () => ['reports', id],
      changeRequest: () => ['plan', 'changeRequest', id],
      lesson: () => ['lessons', id, ...(one.under.milestone ? [String(one.under.milestone)] : [])]
    };
    return ways[one.template.name as FirstName]?.() ?? ['about'];
  };
}

/** What it is called in a sentence: the record, or what was to be made. */
function useNamed(): (one: NotSaved, record: AnyRecord | undefined) => string {
  const said = useSaid();
  const { messages, templates } = useWords();
  const fresh: Readonly<Record<string, string>> = {
    goal: said.goals.new,
    activity: said.activities.new,
    lesson: said.lessons.new
  };
  return ({ template, id }, record) => {
    const name = template.name as FirstName;
    const begun = id === null ? fresh[name] : undefined;
    if (begun !== undefined) return begun;
    const { name: called = '', number = '' } = { ...record } as { readonly name?: string; readonly number?: string };
    const isNamed = record !== undefined || name === 'projectPlan';
    return isNamed ? messages.now.news.one[name](markOf({ number, name: called })) : templates[name].one;
  };
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

/** What one has written in this project and not saved, quietly, with a way to each form. Nothing where there is nothing. */
export default function NotSavedLine({ all }: { readonly all: readonly NotSaved[] }): JSX.Element | null {
  const styles = useStyles();
  const { drafts } = useWords().messages;
  const known = useKnown();
  const way = useWay();
  const named = useNamed();
  const linkTo = usePathLinks();
  const [discarded, setDiscarded] = React.useState<readonly string[]>([]);
  const discard = ({ name }: NotSaved): void => {
    put(name, null);
    setDiscarded((now) => [...now, name]);
  };
  const shown = all.filter((one) => !discarded.includes(one.name) && isNews(one, recordOf(one, known)));
  if (shown.length === 0) return null;
  return (
    <div className={styles.root}>
      {drafts.notSaved}
      <ul className={styles.list}>
        {shown.map((one) => {
          const record = recordOf(one, known);
          const called = named(one, record);
          return (
            <li key={one.name} className={styles.item}>
              {one.id !== null && !record ? (
                <Deleted one={one} called={called} onDiscard={() => discard(one)} />
              ) : (
                <Link {...linkTo(way(one, record))}>{called}</Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
