import * as React from 'react';
import type { Period } from '../../domain/planning/deadlineWords';
import type { AnyDraft, RecordOf } from '../../domain/schema/record';
import { blank } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useSetting } from '../setting';
import { EditForm } from './EditForm';
import { FormPlaceProvider, usePlace } from './formPlace';
import type { FormPlace, LinksTo, StandsFor } from './formPlace';
import type { Also } from './saving/store';
import { KeptText } from './KeptText';
import { ReadForm } from './ReadForm';

/** What somebody around a form may ask of it while it is open. */
export interface FormHandle<R = unknown> {
  /** Does something stand in it that is not saved? */
  readonly hasUnsaved: () => boolean;
  /** Saves what is not, where the form saves by itself; the record that all of it stands in, or null. */
  readonly saveNow: () => Promise<R | null>;
}

export interface RecordFormProps<T extends Template = Template> {
  readonly template: T;
  /** Null: a new one. */
  readonly record: RecordOf<T> | null;
  /** Values given for a new one (project, projectKey, milestone, …): shown where they can be seen, not asked for. */
  readonly known?: AnyDraft;
  /** What a new one begins with, and is asked for all the same. */
  readonly initial?: AnyDraft;
  /** The project's period, for deadlines in words. */
  readonly period?: Period;
  /** What link fields may point at, by the name of the template. */
  readonly links?: LinksTo;
  /** A quiet remark on what stands in a field, shown when one has left it. */
  readonly remark?: (name: string, value: unknown) => string | undefined;
  /** What the steps of a scale are called here, the lowest first; one to five without it. */
  readonly steps?: (name: string) => readonly string[] | undefined;
  /** The lines that a text is chosen among here, where it is; typed freely where there are none. */
  readonly lines?: (name: string) => readonly string[];
  /** Fields that hold what others are to become. */
  readonly standsFor?: StandsFor;
  /** What there is to say before a field gets another value. */
  readonly minds?: FormPlace['minds'];
  /** What stands under a field's value, written or read: where it is from, say. */
  readonly under?: (name: string) => React.ReactNode;
  /** Only these, in this order. Without it: every field that is not hidden, by section. */
  readonly fields?: readonly string[];
  /** `page` (default) has its guidance at the side from 880 px of its own width; `panel` has it under the label. */
  readonly layout?: 'page' | 'panel';
  /** The level of the section headings: 2 on a page and 3 in a panel, unless told. */
  readonly headingLevel?: 2 | 3 | 4;
  /**
   * `onPress` (default) has a button. `byItself` saves a record that is there as somebody writes, and has the button
   * only for a new one. `fromTheStart` makes a new one as soon as all that is required is there.
   */
  readonly saves?: 'onPress' | 'byItself' | 'fromTheStart';
  /** What a change of a record brings with it: stored in the same write. Told once, when the form is opened. */
  readonly also?: Also;
  /** Filled in while the form is open. */
  readonly handle?: React.MutableRefObject<FormHandle<RecordOf<T>> | null>;
  /** Each time something has been saved. */
  readonly onSaved: (record: RecordOf<T>) => void;
  /** Somebody else has deleted the record while it was open here; what is typed can still be had. */
  readonly gone?: boolean;
  /** The deleted record has been made again, with what stood in the form. */
  readonly onMadeAnew?: (record: RecordOf<T>) => void;
  /** The button that leaves: «Avbryt», or «Ferdig» where the form saves by itself. */
  readonly onCancel?: () => void;
}

/** Another record is another form; a new one that has just been saved is still the same. */
function useSameForm<T extends Template>({ record, onSaved }: RecordFormProps<T>) {
  const created = React.useRef<number | null>(null);
  const isNew = record === null || record.id === created.current;
  const remember = (saved: RecordOf<T>): void => {
    if (record === null) created.current = saved.id;
    onSaved(saved);
  };
  return { key: isNew ? 'new' : String(record.id), remember };
}

/**
 * A form made from a template alone, for a new record or one that is there. What is typed and not saved is kept in the
 * browser. In a setting that is read-only the same fields are shown as text.
 * @example
 * <RecordForm template={milestone} record={null} known={{ project, projectKey }} period={period} onSaved={close} />
 */
export function RecordForm<T extends Template>(props: RecordFormProps<T>): React.ReactElement {
  const { template, record, known, initial, fields, layout, headingLevel, under } = props;
  const { readOnly } = useSetting();
  const { key, remember } = useSameForm(props);
  const place = usePlace(props);
  const mayWrite = React.useRef(!readOnly);
  mayWrite.current = !readOnly;
  // The form does not know which template it is about, and neither does the type of what it is given.
  const untyped = { ...props, onSaved: remember } as unknown as RecordFormProps;
  if (readOnly) {
    const level = headingLevel ?? (layout === 'panel' ? 3 : 2);
    return (
      <>
        <KeptText key={`${template.name}:${key}`} {...untyped} />
        <FormPlaceProvider value={place}>
          <ReadForm
            template={template}
            fields={fields}
            record={record ?? blank(template, { ...initial, ...known })}
            level={level}
            under={under}
          />
        </FormPlaceProvider>
      </>
    );
  }
  return (
    <FormPlaceProvider value={place}>
      <EditForm key={`${template.name}:${key}`} {...untyped} mayWrite={() => mayWrite.current} />
    </FormPlaceProvider>
  );
}
