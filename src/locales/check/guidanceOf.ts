import type { FieldWords } from '../../domain/schema/words';

/** One paragraph of what a form says beside a field, to be said elsewhere too. Counted from 0. */
export const guidanceOf = ({ guidance = [] }: FieldWords, paragraph: number): string => guidance[paragraph] ?? '';
