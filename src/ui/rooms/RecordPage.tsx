import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { documentSections } from '../../domain/schema/document';
import { rowsOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { actOn } from '../../domain/templates/addresses';
import { laterTemplates } from '../../domain/templates/rooms';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { useSeen } from '../form/useSeen';
import { BackLink } from '../parts/BackLink';
import { Heading } from '../parts/Heading';
import { useProject } from '../project/ProjectRoom';
import { SettingProvider } from '../setting';
import { DocumentBody } from './DocumentBody';
import { PlanRow } from './PlanRow';
import { RecordFolds } from './RecordFolds';
import { RowsPart } from './RowsPart';
import { specials } from './specials';
import { useFrozenSetting, useIsFrozen, useStillWritten } from './useIsFrozen';
import { homeOf, useRecordForm } from './useRecordForm';

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXL },
  rows: {
    marginTop: tokens.spacingVerticalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL
  }
});

interface Props {
  readonly template: Template;
  /** After the template's name in the address: an id or «new» and what is open in it; of a single record, only the last. */
  readonly path: readonly string[];
}

interface Found {
  readonly row: AnyRecord | undefined;
  readonly isNew: boolean;
  /** For a new one: the record it is a row of. */
  readonly under: string | undefined;
  /** What is open in it. */
  readonly inside: readonly string[];
}

function useFound({ template, path }: Props): Found {
  const rows = useRows(template) as readonly unknown[] as readonly AnyRecord[];
  const { key } = useProject();
  if (template.single) {
    const row = rows.find(({ rowKey }) => rowKey === key);
    return { row, isNew: !row, under: undefined, inside: path };
  }
  const [what, next, ...rest] = path;
  const isNew = what === 'new';
  const row = rows.find(({ id }) => String(id) === what);
  return isNew ? { row, isNew, under: next, inside: rest } : { row, isNew, under: undefined, inside: path.slice(1) };
}

function Form({
  template,
  path,
  record,
  under,
  gone,
  handle
}: Props & {
  readonly record: AnyRecord | null;
  readonly under: string | undefined;
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<AnyRecord> | null>;
}): JSX.Element {
  const form = useRecordForm({ template, record, ...(under ? { under } : {}) });
  // What stands last in the address of a record may be the field one has come for.
  const root = useArriveAt(record ? path[template.single ? 0 : 1] : undefined);
  const open = (fields?: readonly string[]): JSX.Element => (
    <RecordForm {...form} {...(fields ? { fields } : {})} gone={gone} handle={handle as never} />
  );
  const isOfPlan = actOn(template) === 'editPlan';
  return <div ref={root}>{isOfPlan ? <PlanRow template={template} record={record} form={open} /> : open()}</div>;
}

/** The rows that stand in no section of the record. */
function Rows({ template, record }: { readonly template: Template; readonly record: AnyRecord }): JSX.Element | null {
  const styles = useStyles();
  const rows = rowsOf(template, laterTemplates);
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows}>
      {rows.map((each) => (
        <RowsPart key={each.name} template={each} of={record} />
      ))}
    </div>
  );
}

interface BodyProps extends Found {
  /** Of a document: the sections that are written in while the rest is settled. */
  readonly open: readonly string[];
  readonly template: Template;
  readonly path: readonly string[];
  readonly record: AnyRecord | null;
  readonly handle: React.MutableRefObject<FormHandle<AnyRecord> | null>;
}

/** What is written in it: as a document, or as a form with its rows. */
function Body({ template, path, record, row, under, inside, handle, open }: BodyProps): JSX.Element {
  const { Below } = specials[template.name] ?? {};
  const isDocument = documentSections(template).length > 0;
  return (
    <>
      {isDocument && (record || template.single) ? (
        <DocumentBody template={template} record={record} path={inside} gone={!row} handle={handle} open={open} />
      ) : (
        <Form {...{ template, path, record, under, handle }} gone={record !== null && !row} />
      )}
      {record && Below && <Below template={template} record={record} />}
      {record && !isDocument && <Rows template={template} record={record} />}
    </>
  );
}

/** The record, or the form of a new one. */
function Opened(props: Omit<BodyProps, 'open'> & { readonly home: readonly string[] }): JSX.Element {
  const { template, record, under, inside, handle, home } = props;
  const styles = useStyles();
  const said = templateWordsOf(useWords(), template);
  const frozen = useIsFrozen(template, record, under);
  const open = useStillWritten(template, record);
  const { Actions } = specials[template.name] ?? {};
  const saved = async (): Promise<AnyRecord | null> => (handle.current ? handle.current.saveNow() : record);
  const title = template.single ? said.one : record ? String(record[template.title]) : said.new;
  return (
    <>
      <Heading level="h2" arrival className={styles.heading}>
        {title}
      </Heading>
      {record && Actions && <Actions {...{ template, record, saved }} />}
      <SettingProvider value={useFrozenSetting(frozen)}>
        <Body {...props} open={open} />
      </SettingProvider>
      {record && (
        <RecordFolds
          {...{ template, record, title, inside, frozen }}
          after={template.chapter || !template.place ? home : undefined}
        />
      )}
    </>
  );
}

/** One record of any template: its form, its rows, its files and its history. */
export function RecordPage({ template, path }: Props): JSX.Element {
  const { rooms } = useLater();
  const handle = React.useRef<FormHandle<AnyRecord> | null>(null);
  const found = useFound({ template, path });
  const record = useSeen(found.row, template.single ? (found.row?.id ?? 0) : Number(path[0]), handle) ?? null;
  const home = homeOf(template, record, found.under);
  const { New } = specials[template.name] ?? {};
  if (found.isNew && New && !template.single) return <New template={template} />;
  return (
    <article>
      {(!template.single || template.chapter) && <BackLink to={home}>{rooms.back}</BackLink>}
      {!found.isNew && !record ? (
        <p role="status">{rooms.gone}</p>
      ) : (
        <Opened {...found} {...{ template, path, record, handle, home }} />
      )}
    </article>
  );
}
