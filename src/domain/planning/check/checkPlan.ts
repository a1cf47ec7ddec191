import type { CheckName, Group } from './checks';
import { checkNamed, checkNames } from './checks';
import { isDismissed } from './dismissed';
import type { CheckedPlan, Finding } from './plan';

/** Something worth a thought, and where. A hint stops nobody. */
export interface Hint extends Finding {
  readonly check: CheckName;
}

/** What one check has found, wherever it has. */
export interface Hints {
  readonly check: CheckName;
  readonly hints: readonly Hint[];
}

export interface Checked {
  /** What is worth a thought, check by check under its group. */
  readonly groups: readonly { readonly group: Group; readonly found: readonly Hints[] }[];
  /** What only people can tell, and nobody has said yes to. */
  readonly questions: readonly Hint[];
  /** What would be found, had nobody dismissed it. */
  readonly dismissed: readonly Hint[];
  /** How many hints there are; questions are none. */
  readonly count: number;
}

const asks = ({ check }: Pick<Hint, 'check'>): boolean => checkNamed(check).asks === true;

function grouped(hints: readonly Hint[]): Checked['groups'] {
  const found = checkNames
    .map((check) => ({ check, hints: hints.filter((hint) => hint.check === check) }))
    .filter((each) => each.hints.length > 0);
  const groups = Array.from(new Set(found.map(({ check }) => checkNamed(check).group)));
  return groups.map((group) => ({ group, found: found.filter(({ check }) => checkNamed(check).group === group) }));
}

/** «Sjekk planen»: what is worth a thought in a plan as it stands. */
export function checkPlan(plan: CheckedPlan): Checked {
  const all = checkNames.flatMap((check) =>
    checkNamed(check)
      .find(plan)
      .map((finding): Hint => ({ ...finding, check }))
  );
  const text = plan.plan?.dismissedHints ?? '';
  const open = all.filter((hint) => !isDismissed(text, hint));
  const hints = open.filter((hint) => !asks(hint));
  return {
    groups: grouped(hints),
    questions: open.filter(asks),
    dismissed: all.filter((hint) => isDismissed(text, hint)),
    count: hints.length
  };
}
