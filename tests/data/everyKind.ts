import type { Template } from '../../src/domain/schema/template';
import { projectTemplate } from '../../src/domain/schema/template';
import {
  choice,
  choices,
  computed,
  date,
  deadline,
  link,
  links,
  money,
  number,
  people,
  percent,
  person,
  prose,
  scale,
  text,
  url,
  yesNo
} from '../../src/domain/schema/field';
import type { TemplateWords } from '../../src/domain/schema/words';
import { templates } from '../../src/domain/templates';
import type { Plan } from '../../src/data/sharepoint/provision';
import type { WordSource } from '../../src/data/sharepoint/schema';
import { ourWords } from '../../src/data/sharepoint/schema';

/** A made-up template with a field of every kind, and of every option that matters in SharePoint. */
export const everyKind = projectTemplate('everyKind', {
  list: 'FramdriftEveryKind',
  title: 'aTitle',
  fields: {
    aTitle: text({ required: true, section: 'one' }),
    aText: text({ max: 40, indexed: true, unique: true }),
    aProse: prose(),
    aNumber: number({ min: -10, max: 1000, decimals: 3, indexed: true }),
    aMoney: money({ min: 0 }),
    aPercent: percent({ min: 0, max: 100, indexed: true }),
    aYesNo: yesNo({ initial: true, indexed: true }),
    aDate: date({ indexed: true }),
    aLaterDate: date({ notBefore: 'aDate' }),
    aDeadline: deadline({ indexed: true, settled: { by: 'aChoice', as: ['red'] } }),
    aScale: scale({ indexed: true }),
    aChoice: choice(
      { red: 'Rød', 'blue & <bold>': 'Blå & «fet»' },
      { initial: 'red', indexed: true, tones: { red: 'trouble', 'blue & <bold>': 'done' } }
    ),
    someChoices: choices({ one: 'Én', two: 'To', three: 'Tre' }),
    aPerson: person({ indexed: true }),
    somePeople: people(),
    aLink: link('project', { indexed: true }),
    someLinks: links('project'),
    anAddress: url(),
    aHiddenNumber: number({ hidden: true }),
    aReason: prose({ required: true, shownWhen: { field: 'aChoice', is: 'blue & <bold>' } }),
    order: number({ hidden: true }),
    aComputed: computed({ from: ({ aTitle }) => String(aTitle) })
  },
  views: {
    first: {
      show: ['aTitle', 'aDeadline', 'aPerson', 'aChoice'],
      where: [
        { field: 'aDeadline', is: 'late' },
        { field: 'aPerson', is: 'equal', value: { now: 'me' } },
        { field: 'aChoice', is: 'notEqual', value: 'blue & <bold>' }
      ],
      sort: [['aNumber', 'descending']],
      groupBy: ['aChoice']
    },
    second: { show: ['aTitle', 'order'] }
  }
});

const labels = (template: Template): TemplateWords['fields'] =>
  Object.fromEntries(Object.keys(template.fields).map((key) => [key, { label: `Felt ${key}` }]));

export const madeUpWords: WordSource = {
  ...ourWords,
  of: async (template) =>
    templates.includes(template)
      ? ourWords.of(template)
      : {
          one: 'Alt mulig',
          many: 'Alt mulig',
          new: 'Nytt',
          the: 'raden',
          about: 'Alle slags felt.',
          fields: labels(template),
          sections: { one: 'Én' },
          views: { first: 'Første visning', second: 'Andre visning' },
          choices: {}
        }
};

/** What a template's links point at must be there too, and what those point at. */
function withLinked(shapes: readonly Template[]): readonly Template[] {
  const wanted = new Set(shapes.flatMap(({ fields }) => Object.values(fields).map(({ to }) => to)));
  const missing = templates.filter((each) => wanted.has(each.name) && !shapes.some(({ name }) => name === each.name));
  return missing.length === 0 ? shapes : withLinked([...missing, ...shapes]);
}

/** A site with some templates, words included for made-up ones. */
export const planWith = (shapes: readonly Template[], more: Partial<Plan> = {}): Plan => ({
  templates: withLinked(shapes),
  words: madeUpWords,
  migrations: [],
  ...more
});
