import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { documentSections, isBegun } from '../../domain/schema/document';
import type { AnyDraft } from '../../domain/schema/record';
import { mark, sectionState } from '../../domain/schema/sectionState';
import type { Marks } from '../../domain/schema/sectionState';
import type { Template } from '../../domain/schema/template';
import { templateWordsOf } from '../../locales/words';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { wordsOf } from '../parts/failures';
import { usePaper } from '../print/paper';
import { useMay } from '../project/useMay';
import { useRowStart } from '../project/useRowStart';
import { SectionFrame } from '../sections/SectionFrame';
import type { SectionItem } from '../sections/SectionList';
import { SectionNav } from '../sections/SectionNav';
import { WithSections } from '../sections/WithSections';
import { SettingProvider, useSetting } from '../setting';
import { actOn, recordAddress } from '../../domain/templates/addresses';
import { ReadDocument } from './ReadDocument';
import { RowsPart } from './RowsPart';
import { fieldsIn, rowsWithin } from './sections';
import { SectionPart } from './SectionPart';
import { useFilled } from './useFilled';
import { useRecordForm } from './useRecordForm';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL }
});

interface Props {
  readonly template: Template;
  /** Null: a single document that nobody has written in yet. */
  readonly record: AnyRecord | null;
  /** The name of the section that is open. */
  readonly path: readonly string[];
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<AnyRecord> | null>;
  /** The sections that are written in while the rest is settled. */
  readonly open: readonly string[];
}

/** The document's sections with how far each has come. */
function useSections({ template, record }: Props): readonly SectionItem[] {
  const { sections } = templateWordsOf(useWords(), template);
  const marks = record as unknown as Marks | null;
  const filled = useFilled(template, record);
  const may = useMay();
  const has = (name: string): boolean => filled.includes(name) || isBegun(template, name, record);
  // What is another's to write is not asked of whoever writes the rest.
  const isMine = (name: string): boolean => {
    const { by } = template.writtenBy?.[name] ?? {};
    return by === undefined || may(by) || has(name);
  };
  return documentSections(template, record)
    .filter(isMine)
    .map((name, index) => ({
      name,
      label: sections[name] ?? name,
      number: index + 1,
      path: [...recordAddress(template, record?.id ?? ''), name],
      state: sectionState(name, marks ?? { done: [], notRelevant: [] }, has(name))
    }));
}

/** Stores how far a section has come. */
function useMarking({ template, record }: Props, section: string) {
  const words = useWords();
  const said = words.messages.chapters;
  const say = useSay();
  const start = useRowStart();
  const { create, update } = useStore();
  const [state, setState] = React.useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null
  });
  const { known, initial } = useRecordForm({ template, record });
  const set = async (as: 'done' | 'notRelevant' | 'open'): Promise<void> => {
    setState({ busy: true, failed: null });
    try {
      const marks = mark((record as unknown as Marks | null) ?? { done: [], notRelevant: [] }, section, as);
      const saved = record
        ? update(template, record as never, marks as never)
        : create(template, { ...start, ...initial, ...known, ...marks } as never);
      await saved;
      setState({ busy: false, failed: null });
      say(said.saved[as]);
    } catch (error) {
      setState({ busy: false, failed: wordsOf(words, error) });
    }
  };
  return { ...state, set: (as: 'done' | 'notRelevant' | 'open') => void (state.busy || set(as)) };
}

/** The setting of a section that not everybody writes in. */
function useWriters(template: Template, section: string): ReturnType<typeof useSetting> {
  const setting = useSetting();
  const act = template.writtenBy?.[section]?.by;
  const may = useMay();
  const isClosed = act !== undefined && !may(act);
  return React.useMemo(() => (isClosed ? { ...setting, readOnly: true } : setting), [setting, isClosed]);
}

/** What a new document begins with in its other sections is stored with what is written in this one. */
const without = (values: AnyDraft = {}, names: readonly string[]): AnyDraft =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

function Section(props: Props & { readonly section: string }): JSX.Element {
  const setting = useWriters(props.template, props.section);
  return (
    <SettingProvider value={setting}>
      <Written {...props} />
    </SettingProvider>
  );
}

function Written(props: Props & { readonly section: string }): JSX.Element {
  const { template, record, section, gone, handle } = props;
  const styles = useStyles();
  const form = useRecordForm({ template, record });
  const fields = fieldsIn(template, section);
  return (
    <div className={styles.parts}>
      {fields.length > 0 && (
        <RecordForm
          {...form}
          known={record ? form.known : { ...without(form.initial, fields), ...form.known }}
          saves="fromTheStart"
          onCancel={undefined}
          fields={fields}
          gone={gone && record !== null}
          handle={handle as never}
        />
      )}
      <SectionPart {...{ template, record, section }} />
      {record && rowsWithin(template, section).map((each) => <RowsPart key={each.name} template={each} of={record} />)}
    </div>
  );
}

const none: readonly string[] = [];

/** A section of a settled document, for whoever writes in it all the same. */
function StillOpen(props: Props & { readonly section: string }): JSX.Element {
  const setting = useSetting();
  const open = React.useMemo(() => ({ ...setting, readOnly: false }), [setting]);
  return (
    <SettingProvider value={open}>
      <Written {...props} />
    </SettingProvider>
  );
}

/** What is written section by section is printed as a whole. */
function WholeOnPaper(props: Pick<Props, 'template'> & { readonly record: AnyRecord }): JSX.Element {
  const setting = useSetting();
  const read = React.useMemo(() => ({ ...setting, readOnly: true }), [setting]);
  return (
    <div data-paper="">
      <SettingProvider value={read}>
        <ReadDocument {...props} open={none} form={() => <></>} />
      </SettingProvider>
    </div>
  );
}

/** A document: section by section for those who write it, and as a whole for those who read it. */
export function DocumentBody(props: Props): JSX.Element {
  const { template, record } = props;
  const { readOnly } = useSetting();
  const isOnPaper = usePaper();
  if (!record || (!readOnly && !isOnPaper)) return <Sections {...props} />;
  if (!readOnly)
    return (
      <>
        <div data-screen="">
          <Sections {...props} />
        </div>
        <WholeOnPaper template={template} record={record} />
      </>
    );
  const form = (section: string): JSX.Element => <StillOpen {...props} section={section} />;
  return <ReadDocument template={template} record={record} open={props.open} form={form} />;
}

function Sections(props: Props): JSX.Element {
  const { template, path } = props;
  const { rooms: said } = useLater();
  const items = useSections(props);
  const { readOnly } = useSetting();
  const mayEdit = useMay()(actOn(template)) && !readOnly;
  const here = items.find(({ name }) => name === path[0]) ?? items[0]!;
  const marking = useMarking(props, here.name);
  return (
    <WithSections>
      <SectionNav label={said.sections(templateWordsOf(useWords(), template).one)} items={items} here={here} />
      <div>
        <SectionFrame {...marking} here={here} next={items[here.number]} mayEdit={mayEdit}>
          <Section key={here.name} {...props} section={here.name} />
        </SectionFrame>
      </div>
    </WithSections>
  );
}
