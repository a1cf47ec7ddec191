import type * as Templates from '../../src/domain/templates';

/** The list of templates with one more line in it: what `templates/index.ts` is after somebody has added a template. */
export function withOneMore(actual: typeof Templates): typeof Templates {
  const { decision, words } = require('../fixtures/decision') as typeof import('../fixtures/decision');
  const name = 'decision' as never;
  const isIt = (each: unknown): boolean => each === 'decision';
  return {
    ...actual,
    laterNames: [...actual.laterNames, name],
    roomNames: [...actual.roomNames, name],
    templateNames: [...actual.templateNames, name],
    templates: [...actual.templates, decision],
    templateNamed: (each) => (isIt(each) ? decision : actual.templateNamed(each)),
    templateWords: ((each: never) => (isIt(each) ? words : actual.templateWords(each))) as never
  };
}
