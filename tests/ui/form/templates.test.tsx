import { screen, waitFor } from '@testing-library/react';
import type { Link, Person } from '../../../src/domain/schema/kinds';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { blank } from '../../../src/domain/schema/record';
import { isShown } from '../../../src/domain/schema/validate';
import { example } from '../../../src/domain/schema/example';
import * as f from '../../../src/domain/schema/field';
import type { AnyField, Template } from '../../../src/domain/schema/template';
import { projectTemplate } from '../../../src/domain/schema/template';
import type { TemplateWords } from '../../../src/domain/schema/words';
import { templates } from '../../../src/domain/templates';
import type { Words } from '../../../src/locales/words';
import { askedIn } from '../../../src/ui/form/arrangement';
import { aSetting, aSite, kari } from '../support';
import { fill } from './fill';
import { saveButton, show } from './support';

/** A template that nobody has written a form for: one field of every kind. */
const everything = projectTemplate('everything', {
  list: 'Everything',
  title: 'text',
  fields: {
    text: f.text({ required: true, section: 'a' }),
    short: f.text({ max: 10, section: 'a' }),
    prose: f.prose({ section: 'a' }),
    number: f.number({ section: 'a' }),
    money: f.money({ section: 'a' }),
    percent: f.percent({ decimals: 2, section: 'a' }),
    yesNo: f.yesNo({ section: 'b' }),
    date: f.date({ section: 'b' }),
    deadline: f.deadline({ section: 'b' }),
    scale: f.scale({ section: 'b' }),
    few: f.choice({ one: 'En', two: 'To' }, { section: 'b' }),
    many: f.choice({ a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F' }, { section: 'b' }),
    choices: f.choices({ x: 'X', y: 'Y', z: 'Z' }, { section: 'b' }),
    person: f.person({ section: 'c' }),
    people: f.people({ section: 'c' }),
    link: f.link('goal', { section: 'c' }),
    links: f.links('goal', { section: 'c' }),
    url: f.url({ section: 'c' }),
    computed: f.computed({ from: (record) => `Regnet ut: ${String(record.text)}`, section: 'c' })
  },
  views: { all: { show: ['text'] } }
});

const spoken = (template: Template): TemplateWords => ({
  one: 'Alt',
  many: 'Alt',
  new: 'Nytt',
  the: 'det',
  about: 'Alt mulig.',
  fields: Object.fromEntries(Object.keys(template.fields).map((name) => [name, { label: `Felt ${name}` }])),
  sections: { a: 'Første', b: 'Andre', c: 'Tredje' },
  views: {},
  choices: Object.fromEntries(
    Object.entries<AnyField>(template.fields).flatMap(([name, { words }]) => (words ? [[name, words]] : []))
  )
});

const withWords = (words: Words): Words => ({
  ...words,
  templates: { ...words.templates, everything: spoken(everything) } as Words['templates']
});

const rows: readonly Link[] = [
  { id: 1, title: 'Blåbærsyltetøy' },
  { id: 2, title: 'Bringebærsyltetøy' }
];
const known = { person: kari as Person, link: (): Link => rows[0]! };
const period = { start: '2017-01-01', end: '2030-12-31' };
const given: AnyDraft = { project: { id: 1, title: 'Tillitsmodellen' }, projectKey: 'key-1' };

/** Words that the example's deadlines can have been written as: those it makes up may mean another day. */
const sensible = ({ fields }: Template, draft: AnyDraft): AnyDraft => ({
  ...draft,
  ...Object.fromEntries(
    Object.keys(draft)
      .filter((name) => fields[name]?.kind === 'deadline')
      .map((name) => [name, { words: 'Ultimo februar', date: '2018-02-28' }])
  )
});

/** What events decide stands as it begins, whatever the example says. */
const initiallyManaged = (template: Template): AnyDraft =>
  Object.fromEntries(
    Object.entries(blank(template)).filter(([name]) => template.fields[name]?.options.managed === true)
  );

/** What somebody else must give, because the form does not ask for it. */
const hiddenOf = (template: Template, draft: AnyDraft): AnyDraft =>
  Object.fromEntries(Object.entries(draft).filter(([name]) => template.fields[name]?.options.hidden));

beforeEach(() => localStorage.clear());

/** What only events decide (an approved version) has no form. */
const written = [...templates, everything].filter((template) => askedIn({ template, known: {} }).length > 0);

test.each(written.map((template) => [template.name, template] as const))(
  'what is typed into a form for %s, field by field by its label, is what is stored',
  async (_name, template) => {
    const site = aSite();
    const bare = await aSetting({ site });
    const setting = { ...bare, words: withWords(bare.words) };
    const draft = sensible(template, {
      ...example(template, known, 2),
      ...('projectKey' in template.fields ? given : {})
    });
    const hidden = hiddenOf(template, draft);
    const { user, saved } = show(setting, { template, record: null, known: hidden, period, links: () => rows });
    const inForm = { ...draft, ...initiallyManaged(template) };
    const asked = askedIn({ template, known: hidden }).filter(
      (name) => name in draft && isShown((template as Template).fields[name]!, inForm)
    );
    for (const name of asked) await fill(user, setting.words, template, name, draft[name]);
    await user.click(saveButton());
    await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
    const stored = site.rows(template)[0]!;
    expect(Object.fromEntries(asked.map((name) => [name, stored[name]]))).toEqual(
      Object.fromEntries(asked.map((name) => [name, draft[name]]))
    );
    expect(stored).toMatchObject(hidden);
  },
  90_000
);

test('a computed field follows what is typed', async () => {
  const bare = await aSetting();
  const { user } = show(
    { ...bare, words: withWords(bare.words) },
    { template: everything, record: null, known: given }
  );
  await user.type(screen.getByLabelText(/^Felt text/), 'Hei');
  expect(screen.getByText('Regnet ut: Hei')).toBeInTheDocument();
});
