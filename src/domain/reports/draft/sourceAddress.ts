import { recordAddress } from '../../templates/addresses';
import { changeRequest } from '../../templates/changeRequest';
import { reflection } from '../../templates/reflection';
import type { Source } from './sentence';

/** Where the record that a sentence comes from is read in a project. */
export function sourceAddress({ template, recordId }: Source): readonly string[] {
  if (template === 'milestone') return ['plan', 'milestone', String(recordId)];
  if (template === 'lesson') return ['lessons', String(recordId)];
  return recordAddress(template === 'reflection' ? reflection : changeRequest, recordId);
}
