import type { Resolver } from 'react-hook-form';
import type { Period } from '../../../domain/planning/deadlineWords';
import { readDeadline } from '../../../domain/planning/deadlineWords';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Deadline } from '../../../domain/schema/kinds';
import type { Problem, ProblemCode } from '../../../domain/schema/problem';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import { checkField, validate } from '../../../domain/schema/validate';
import { problemWords } from '../../../locales/failureWords';
import type { Words } from '../../../locales/words';
import type { StandsFor } from '../formPlace';

export type Values = Record<string, unknown>;

interface Checked {
  readonly template: Template;
  readonly names: readonly string[];
  readonly words: Words;
  readonly period: Period | undefined;
  readonly today: IsoDate;
  /** Values that stand outside the form, which checks may look at. */
  readonly around: () => AnyDraft;
  /** What is not complained of yet: it is empty, or half said. */
  readonly forgiven: () => readonly ProblemCode[];
  readonly standsFor: StandsFor | undefined;
}

const anyTime: Period = { start: null, end: null };

/** A deadline that is not clear: because the words mean several days, none in the period, or nothing we know. */
function explained(problem: Problem, { words }: Deadline, period: Period, today: IsoDate): Problem {
  const reading = readDeadline(words, period, today);
  if (reading.kind === 'several') return { ...problem, code: 'several' };
  return reading.kind === 'outside' ? { ...problem, code: 'outsidePeriod', limit: reading.nearest } : problem;
}

/** What is wrong with fields that hold what others are to become: each is judged as the other. */
const wrongForOthers = ({ names, standsFor }: Checked, values: Values): readonly Problem[] =>
  names.flatMap((name) => {
    const other = standsFor?.(name);
    const found = other && checkField(other.field, other.read(values[name]), {});
    return found ? [{ field: name, ...found }] : [];
  });

/** What is wrong with a form, in the words that stand at its fields. */
export function resolverFor(checked: Checked): Resolver<Values> {
  const { template, names, words, period = anyTime, today } = checked;
  return (values) => {
    const record = { ...checked.around(), ...values };
    const found = [...validate(template, record, names), ...wrongForOthers(checked, values)];
    const wrong = found.filter(({ code }) => !checked.forgiven().includes(code));
    const errors = wrong.map((problem) => {
      const clear =
        problem.code === 'unclear' ? explained(problem, values[problem.field] as Deadline, period, today) : problem;
      return [problem.field, { type: clear.code, message: problemWords(words, clear) }];
    });
    return wrong.length ? { values: {}, errors: Object.fromEntries(errors) } : { values, errors: {} };
  };
}
