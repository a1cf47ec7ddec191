import type { AnyRecord } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { specials } from './specials';

const none = (): readonly string[] => [];

/** The sections of a document that hold something beside their fields. A template's own hook says which. */
export function useFilled(template: Template, record: AnyRecord | null): readonly string[] {
  const { useFilled: useOwn = none } = specials[template.name] ?? {};
  return useOwn(record);
}
