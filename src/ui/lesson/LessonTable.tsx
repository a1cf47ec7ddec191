import * as React from 'react';
import { lesson } from '../../domain/templates/lesson';
import { project as projects } from '../../domain/templates/project';
import { choiceWord, templateWordsOf } from '../../locales/words';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Lesson } from '../data/records';
import { GroupHeading } from '../register/GroupHeading';
import { Register, column } from '../register/Register';
import type { Column, Group } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';

function useColumns(ofOthers: boolean): readonly Column<Lesson>[] {
  const words = useWords();
  const linkTo = useLinks();
  const { site, project } = useRouter().route;
  return React.useMemo(() => {
    const { fields } = words.templates.lesson;
    const label = (name: string): string => fields[name]?.label ?? name;
    const name = ({ id, name: called, projectKey }: Lesson): JSX.Element => (
      <RowLink {...linkTo({ site, project: ofOthers ? projectKey : project, path: ['lessons', String(id)] })}>
        {called}
      </RowLink>
    );
    const from = (row: Lesson): string => (ofOthers ? row.project : row.milestone)?.title ?? '';
    const kind = (row: Lesson): string => choiceWord(words, lesson, 'kind', row.kind);
    return [
      column('name', label('name'), 'minmax(0, 1fr)', 'title', name),
      column('kind', label('kind'), '180px', 'below', kind),
      column('from', ofOthers ? templateWordsOf(words, projects).one : label('milestone'), '280px', 'below', from)
    ];
  }, [words, linkTo, site, project, ofOthers]);
}

interface Props {
  readonly lessons: readonly Lesson[];
  /** They are other projects': says which, and leads there. */
  readonly ofOthers?: boolean;
}

/** Lessons under their topics, in the order of the lessons report. */
export function LessonTable({ lessons, ofOthers = false }: Props): JSX.Element {
  const words = useWords();
  const said = useSaid();
  const columns = useColumns(ofOthers);
  const groups = React.useMemo((): readonly Group<Lesson>[] => {
    const known = Object.keys(words.templates.lesson.choices.topic ?? {});
    const others = lessons.filter(({ topic }) => typeof topic !== 'string' || !known.includes(topic));
    const named = known.map((topic) => ({ name: topic, rows: lessons.filter((each) => each.topic === topic) }));
    const title = (topic: string): string =>
      topic === '' ? said.lessons.noTopic : choiceWord(words, lesson, 'topic', topic);
    return [...named, { name: '', rows: others }]
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => ({
        name,
        rows,
        heading: <GroupHeading name={title(name)} counts={said.lessons.count(rows.length)} />
      }));
  }, [lessons, words, said]);
  return <Register label={said.lessons.title} columns={columns} groups={groups} />;
}
