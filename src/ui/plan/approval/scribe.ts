import type { Scribe } from '../../../domain/planning/frozenRows';
import { milestone } from '../../../domain/templates/milestone';
import type { TemplateName } from '../../../domain/templates';
import { loadAllWords } from '../../../locales/load';
import type { Words } from '../../../locales/words';
import { valueText } from '../../../locales/valueText';

/** A plan is written down in these words. */
export function scribeIn(words: Words): Scribe {
  const { templates, messages } = words;
  return {
    words: ({ name }) => templates[name as TemplateName],
    value: (template, field, value) => valueText(words, template, field, value),
    heading: (chapter) => templates.projectPlan.sections[chapter] ?? messages.approval.frame,
    notRelevant: messages.approval.notRelevant,
    milestone: templates.milestone.one,
    name: templates.milestone.fields[milestone.title]?.label ?? milestone.title
  };
}

/** In bokmål, as everything that SharePoint stores; the words are fetched where one speaks something else. */
export const bokmalScribe = async (): Promise<Scribe> => scribeIn(await loadAllWords('nb'));
