import type { Hint } from '../../../domain/planning/check/checkPlan';
import type { Place } from '../../../domain/planning/check/plan';
import { templateNamed } from '../../../domain/templates';
import { fieldWords } from '../../../locales/words';
import type { Words } from '../../../locales/words';
import { useWords } from '../../app/WordsRoom';

interface HintWords {
  /** Which record or field: what its link says. Nothing where it is about the whole plan. */
  readonly where: (hint: Hint) => string;
  /** Which hint it is, in one line: for whoever hears only the button beside it. */
  readonly line: (hint: Hint) => string;
}

/** A new one; of benefits, whose own words are not here, the plan that they stand in. */
const newOf = ({ templates, messages }: Words, template: Place['template']): string =>
  template === 'benefit' ? messages.check.benefits : templates[template].new;

/** A hint in words. */
export function useHintWords(): HintWords {
  const words = useWords();
  const { check: said } = words.messages;
  const where = ({ name, place: { template, field, id } }: Hint): string => {
    if (name !== undefined) return name;
    if (field !== null) return fieldWords(words, templateNamed(template), field).label;
    return id === 'new' ? newOf(words, template) : '';
  };
  const line = (hint: Hint): string => {
    const what = said.checks[hint.check].what(hint.number ?? 1);
    return hint.name === undefined ? what : said.goTo(what, hint.name);
  };
  return { where, line };
}
