import { createContext, useContext } from 'react';
import type { FieldWords } from '../../../domain/schema/words';

/** Where a form's guidance stands: in a panel at its side, or at the fields themselves. */
export interface Guided {
  readonly atSide: boolean;
  /** Goes to a field's guidance in the panel. */
  readonly goTo: (name: string) => void;
  /** Is a term of this field's label to be explained at the field, where there is no panel to do it? */
  readonly hasTerms: (name: string) => boolean;
}

const GuidedContext = createContext<Guided>({ atSide: false, goTo: () => undefined, hasTerms: () => false });
export const GuidedProvider = GuidedContext.Provider;
export const useGuided = (): Guided => useContext(GuidedContext);

/** As long as one line; what is no longer stands under the label without being asked for. Characters. */
const oneLine = 90;

const textIn = ({ guidance = [] }: FieldWords): string => guidance.join(' ');

export const hasGuidance = (words: FieldWords): boolean => textIn(words) !== '';

/** Does it fit under the label without being asked for? An example alone always does. */
export const isShort = (words: FieldWords): boolean => textIn(words).length <= oneLine;

/** The first thing in a field's frame that can be written in or chosen. */
export function focusIn(frame: Element | null | undefined): void {
  const wanted = 'input:not([tabindex="-1"]), textarea, select, [role="combobox"]';
  const controls = Array.from(frame?.querySelectorAll<HTMLElement>(wanted) ?? []);
  const chosen = controls.find((control) => control instanceof HTMLInputElement && control.checked);
  (controls[0]?.getAttribute('type') === 'radio' && chosen ? chosen : controls[0])?.focus();
}
