import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { documentSections } from '../../domain/schema/document';
import { isAnswered } from '../../domain/schema/kinds';
import { mark, sectionState } from '../../domain/schema/sectionState';
import type { Marks } from '../../domain/schema/sectionState';
import { parentOf, rowsOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { templateWordsOf } from '../../locales/words';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { wordsOf } from '../parts/failures';
import { useMay } from '../project/useMay';
import { useRowStart } from '../project/useRowStart';
import { SectionFrame } from '../sections/SectionFrame';
import type { SectionItem } from '../sections/SectionList';
import { SectionNav } from '../sections/SectionNav';
import { WithSections } from '../sections/WithSections';
import { useSetting } from '../setting';
import { actOn, recordAddress } from './addresses';
import { RowsPart } from './RowsPart';
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
}

/** The templates whose rows stand in this section; what names none stands in the last. */
export const rowsWithin = (template: Template, section: string): readonly Template[] =>
  rowsOf(template, laterTemplates).filter((each) => {
    const within = each.fields[parentOf(each) ?? '']?.options.within ?? documentSections(template).slice(-2)[0];
    return within === section;
  });

const fieldsIn = ({ fields }: Template, section: string): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.options.section === section && !fields[name]?.options.hidden);

/** The document's sections with how far each has come. */
function useSections({ template, record }: Props): readonly SectionItem[] {
  const { sections } = templateWordsOf(useWords(), template);
  const marks = record as unknown as Marks | null;
  return documentSections(template).map((name, index) => ({
    name,
    label: sections[name] ?? name,
    number: index + 1,
    path: [...recordAddress(template, record?.id ?? ''), name],
    state: sectionState(
      name,
      marks ?? { done: [], notRelevant: [] },
      fieldsIn(template, name).some((field) => isAnswered(record?.[field]))
    )
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
  const known = useRecordForm({ template, record }).known;
  const set = async (as: 'done' | 'notRelevant' | 'open'): Promise<void> => {
    setState({ busy: true, failed: null });
    try {
      const marks = mark((record as unknown as Marks | null) ?? { done: [], notRelevant: [] }, section, as);
      const saved = record
        ? update(template, record as never, marks as never)
        : create(template, { ...start, ...known, ...marks } as never);
      await saved;
      setState({ busy: false, failed: null });
      say(said.saved[as]);
    } catch (error) {
      setState({ busy: false, failed: wordsOf(words, error) });
    }
  };
  return { ...state, set: (as: 'done' | 'notRelevant' | 'open') => void (state.busy || set(as)) };
}

function Section(props: Props & { readonly section: string }): JSX.Element {
  const { template, record, section, gone, handle } = props;
  const styles = useStyles();
  const form = useRecordForm({ template, record });
  const fields = fieldsIn(template, section);
  return (
    <div className={styles.parts}>
      {fields.length > 0 && (
        <RecordForm
          {...form}
          saves="fromTheStart"
          onCancel={undefined}
          fields={fields}
          gone={gone && record !== null}
          handle={handle as never}
        />
      )}
      {record && rowsWithin(template, section).map((each) => <RowsPart key={each.name} template={each} of={record} />)}
    </div>
  );
}

/** A document, section by section. */
export function DocumentBody(props: Props): JSX.Element {
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
