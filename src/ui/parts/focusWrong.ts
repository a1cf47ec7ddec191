/** The first field that is wrong; where it asks a question, the question's first answer. */
function firstToMend(root: HTMLElement | null): HTMLElement | null {
  const first = root?.querySelector<HTMLElement>('[aria-invalid="true"]');
  return first?.closest('.fui-Field')?.querySelector<HTMLElement>('input[type="radio"]') ?? first ?? null;
}

/**
 * Takes the focus to the first thing in a form that is wrong, or to the question it asks. Leaving the field first lets
 * a deadline ask which of several days is meant; the question stands there a moment later.
 */
export function focusWrong(root: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && root?.contains(activeElement)) activeElement.blur();
  window.setTimeout(() => firstToMend(root)?.focus());
}
