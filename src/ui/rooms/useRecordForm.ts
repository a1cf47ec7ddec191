import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { parentOf, rowsOf } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { useSay } from '../app/Announcer';
import { useLater } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import type { RecordFormProps } from '../form/RecordForm';
import { usePeriod, useProject } from '../project/ProjectRoom';
import { useLinksTo } from '../project/useLinksTo';
import { useRowStart } from '../project/useRowStart';
import { useGo } from '../route/useGo';
import { listAddress, recordAddress } from '../../domain/templates/addresses';
import { specials } from './specials';
import type { Start } from './specials';
import { useBeginning } from './useBeginning';

export interface RecordFormInput {
  readonly template: Template;
  readonly record: AnyRecord | null;
  /** The id of the record that a new one is a row of. */
  readonly under?: string;
}

/** What a new record begins with and is not asked for. */
function useKnown({ template, under }: RecordFormInput): AnyDraft {
  const start = useRowStart();
  const { key, name } = useProject();
  const links = useLinksTo();
  return React.useMemo(() => {
    const parent = parentOf(template);
    const of = links(template.fields[parent ?? '']?.to ?? '').find(({ id }) => String(id) === under);
    const own = template.fields[template.title]?.options.hidden ? { [template.title]: name } : {};
    return { ...start, ...own, ...(parent && of ? { [parent]: of } : {}), ...(template.single ? { rowKey: key } : {}) };
  }, [template, start, links, under, key, name]);
}

const nothing = { known: {}, initial: {} } as const;
const startOfNothing = (): Start => nothing;

/** Where one goes from a record: to what it is a row of, or to the list it stands in. */
export function homeOf(template: Template, record: AnyRecord | null, under: string | undefined): readonly string[] {
  const parent = parentOf(template);
  const to = laterTemplates.find(({ name }) => name === template.fields[parent ?? '']?.to);
  const id = record && parent ? (record[parent] as { readonly id: number } | null)?.id : under;
  if (to && id !== undefined && id !== null) return recordAddress(to, id);
  if (template.chapter) return ['plan', 'chapters', template.chapter];
  return specials[template.name]?.home ?? listAddress(template);
}

/** What a form of any template's record does with what is saved. */
export function useRecordForm(input: RecordFormInput): Omit<RecordFormProps, 'handle' | 'gone'> {
  const { template, record, under } = input;
  const said = useLater().rooms;
  const { keep } = useStore();
  const say = useSay();
  const go = useGo();
  const home = homeOf(template, record, under);
  const { useStart = startOfNothing, Below } = specials[template.name] ?? {};
  const goesOn = Below !== undefined || rowsOf(template, laterTemplates).length > 0;
  const { known, initial, ...start } = useStart(under, record);
  const begun = useBeginning(template);
  const shown = (made: AnyRecord): void => go(recordAddress(template, made.id), { instead: true });
  const common = {
    period: usePeriod(),
    links: useLinksTo(),
    ...start,
    known: { ...useKnown(input), ...known },
    initial: { ...begun, ...initial },
    layout: 'page'
  } as const;
  return {
    ...common,
    template,
    record,
    headingLevel: 3,
    saves: template.single ? 'fromTheStart' : 'byItself',
    onSaved: (stored) => {
      keep(template, stored);
      if (record || template.single) return;
      say(said.saved);
      if (goesOn) shown(stored as AnyRecord);
      else go(home);
    },
    onMadeAnew: (made) => {
      keep(template, made);
      shown(made as AnyRecord);
    },
    ...(template.single ? {} : { onCancel: () => go(home) })
  };
}
