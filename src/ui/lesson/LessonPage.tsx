import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { lesson } from '../../domain/templates/lesson';
import { useSay } from '../app/Announcer';
import { useSaid } from '../app/WordsRoom';
import type { Lesson } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { FilesFold } from '../files/FilesFold';
import { useSeen } from '../form/useSeen';
import { UsesOf } from '../learning/UsesOf';
import MeasuresOf from '../measures/MeasuresOf';
import { HistoryFold } from '../history/HistoryFold';
import { BackLink } from '../parts/BackLink';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { useLinksTo } from '../project/useLinksTo';
import { useRowStart } from '../project/useRowStart';
import { useGo } from '../route/useGo';

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXL }
});

interface Props {
  /** A lesson's id, or «new». */
  readonly what: string;
  /** The milestone that a new one comes from, or its kind. */
  readonly about?: string;
}

interface FormProps {
  readonly record: Lesson | null;
  readonly about: string | undefined;
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Lesson> | null>;
}

function LessonForm({ record, about, gone, handle }: FormProps): JSX.Element {
  const said = useSaid();
  const say = useSay();
  const go = useGo();
  const { keep } = useStore();
  const links = useLinksTo();
  const from = links('milestone').find(({ id }) => String(id) === about);
  const known = { ...useRowStart(), ...(from ? { milestone: from } : {}) };
  const initial = about !== undefined && about in lesson.fields.kind.words ? { kind: about } : {};
  const close = (): void => go(['lessons']);
  const saved = (stored: Lesson): void => {
    keep(lesson, stored);
    if (record) return;
    say(said.lessons.saved);
    close();
  };
  return (
    <RecordForm
      template={lesson}
      record={record}
      known={known}
      initial={initial}
      links={links}
      layout="page"
      headingLevel={3}
      saves="byItself"
      gone={gone}
      handle={handle}
      onMadeAnew={(made) => {
        keep(lesson, made);
        go(['lessons', String(made.id)], { instead: true });
      }}
      onSaved={saved}
      onCancel={close}
    />
  );
}

const corrective = ['corrective'] as const;

/** One lesson, new or as it stands. */
export function LessonPage({ what, about }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const form = React.useRef<FormHandle<Lesson> | null>(null);
  const row = useRows(lesson).find(({ id }) => String(id) === what);
  const record = useSeen(row, Number(what), form) ?? null;
  const gone = what !== 'new' && !record;
  return (
    <article>
      <BackLink to={['lessons']}>{said.lessons.title}</BackLink>
      {gone ? (
        <p role="status">{said.lessons.gone}</p>
      ) : (
        <>
          <Heading level="h2" arrival className={styles.heading}>
            {record?.name ?? said.lessons.new}
          </Heading>
          <LessonForm {...{ record, about }} gone={record !== null && !row} handle={form} />
          {record?.kind === 'improvement' && (
            <MeasuresOf template={lesson} record={record as unknown as AnyRecord} kinds={corrective} />
          )}
          {record && <UsesOf row={record} />}
          {record && (
            <Folds>
              <FilesFold template={lesson} record={record} home={['lessons', what]} />
              <HistoryFold template={lesson} record={record} home={['lessons', what]} />
            </Folds>
          )}
        </>
      )}
    </article>
  );
}
