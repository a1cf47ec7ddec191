import { example } from '../src/domain/schema/example';
import type { Known } from '../src/domain/schema/example';
import { emptyValues } from '../src/domain/schema/kinds';
import type { AnyDraft } from '../src/domain/schema/record';
import { blank, storedKeys } from '../src/domain/schema/record';
import type { Template } from '../src/domain/schema/template';
import { belongsToProject, lateness } from '../src/domain/schema/template';
import { isShown, validate } from '../src/domain/schema/validate';
import type { Language, TemplateWords } from '../src/domain/schema/words';
import { languages } from '../src/domain/schema/words';
import { templateNames, templates, templateWords } from '../src/domain/templates';
import type { TemplateName } from '../src/domain/templates';
import { columnKinds } from '../src/data/sharepoint/columns';
import type { Row } from '../src/data/sharepoint/rows';
import { asked, decodeValues, encodeValues } from '../src/data/sharepoint/rows';
import { structureOf } from '../src/data/sharepoint/structure';
import { BASE_FIELDS } from '../src/local/sharepoint/fields/baseFields';
import { everyKind } from './data/everyKind';

/** Every template there is, and one with every kind of field. Nothing here is about any of them in particular. */
const all: readonly Template[] = [...templates, everyKind];
const named = all.map((template) => [template.name, template] as const);

/** REST's own names on a list item, and what PnPjs stumbles over. */
const reserved = new Set(
  [
    ...BASE_FIELDS.map(([, internalName]) => internalName),
    ...['value', 'd', 'Id', 'File', 'Folder', 'Versions', 'ParentList', 'Properties', 'Comments', 'RoleAssignments'],
    ...[
      'DisplayName',
      'FileSystemObjectType',
      'AttachmentFiles',
      'FieldValuesAsText',
      'FieldValuesAsHtml',
      'Name',
      'Client_Title'
    ],
    ...[
      'ServerRedirectedEmbedUri',
      'ServerRedirectedEmbedUrl',
      'LikedByInformation',
      'IconOverlay',
      'EffectiveBasePermissions'
    ]
  ].map((name) => name.toLowerCase())
);

const onTheirOwn = 'site siteSettings project reach programme programmeGoal message personSettings'.split(' ');

const person = { id: 7, name: 'Åse Prøve', email: 'ase@example.org', login: 'i:0#.f|membership|ase@example.org' };
const known: Known = { person, link: (to) => ({ id: 9, title: `En ${to}` }) };
const links = { 7: { Id: 7, Title: person.name, EMail: person.email, Name: person.login } };

/** What SharePoint would answer after it was sent this body: lookups come back expanded. */
function answerTo(template: Template, body: Row): Row {
  const { expand } = asked(template);
  const joined = (base: string, id: unknown): unknown => {
    const column = structureOf(template).columns.find(({ name }) => name === base);
    if (typeof id !== 'number') return null;
    return column?.to === undefined ? links[id as 7] : { Id: id, Title: `En ${column.to}` };
  };
  const pairs = Object.entries(body).map(([name, value]): readonly [string, unknown] => {
    const base = name.replace(/Id$/, '');
    if (!expand.includes(base)) return [name, value];
    return [base, Array.isArray(value) ? value.map((id) => joined(base, id)) : joined(base, value)];
  });
  return Object.fromEntries(pairs);
}

const wordsIn = async (name: TemplateName, language: Language): Promise<TemplateWords> =>
  (await templateWords(name)[language]()).words as unknown as TemplateWords;

describe.each(named)('%s', (_name, template) => {
  const { columns, views } = structureOf(template);
  const names = columns.map(({ name }) => name);
  const ours = names.filter((name) => name !== 'Title');

  test('internal names are ASCII, at most 32 characters, and none is SharePoint’s own or our records’ identity', () => {
    expect(Object.keys(template.fields).filter((name) => /^(id|version|created|modified)$/.test(name))).toEqual([]);
    expect(ours.filter((name) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
    expect(ours.filter((name) => reserved.has(name.toLowerCase()))).toEqual([]);
  });

  test('no two columns, and no two properties over REST, have the same name', () => {
    const properties = columns.flatMap(({ name, key, suffix }) => {
      // The mark of our own writes belongs to no field.
      const field = template.fields[key];
      const joined = field && columnKinds[field.kind].joined;
      return joined && suffix === '' ? [name, `${name}Id`, `${name}StringId`] : [name];
    });
    const folded = properties.map((name) => name.toLowerCase());
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  test('its title is a required text that SharePoint’s Title can hold', () => {
    const field = template.fields[template.title];
    expect(field?.kind).toBe('text');
    expect(field?.options.required).toBe(true);
    expect(field?.options.max ?? 255).toBeLessThanOrEqual(255);
    expect(names[0]).toBe('Title');
  });

  test('it stays within SharePoint’s limits', () => {
    const joins = asked(template).expand.length;
    expect(columns.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    expect(joins - 2).toBeLessThanOrEqual(8);
    expect(joins).toBeLessThanOrEqual(12);
    expect(columns.flatMap(({ choices = [] }) => choices).filter((word) => word.length > 255)).toEqual([]);
  });

  test('what is indexed can be, and what is unique or guards others is indexed', () => {
    const unindexable = ['Note', 'MultiChoice', 'LookupMulti', 'UserMulti', 'URL', 'Calculated'];
    expect(columns.filter(({ indexed, type }) => indexed && unindexable.includes(type))).toEqual([]);
    expect(columns.filter(({ unique, indexed }) => unique && !indexed)).toEqual([]);
    const filtered = columns
      .filter(({ indexed, suffix }) => indexed && suffix === '')
      .map(({ key }) => template.fields[key]!);
    const isOnlyGuard = (field: (typeof filtered)[number]): boolean => field.options.whenDeleted !== undefined;
    expect(filtered.filter((field) => !columnKinds[field.kind].filter && !isOnlyGuard(field))).toEqual([]);
  });

  test('its links, conditions and views point at what exists', () => {
    const targets = Object.values(template.fields).flatMap(({ to }) => (to === undefined ? [] : [to]));
    expect(targets.filter((to) => !all.some(({ name }) => name === to))).toEqual([]);
    const pointed = Object.values(template.fields).flatMap(({ options }) => [
      ...(options.notBefore ? [options.notBefore] : []),
      ...(options.shownWhen ? [options.shownWhen.field] : [])
    ]);
    const shown = Object.values(template.views).flatMap((view) => [
      ...view.show,
      ...(view.where ?? []).map(({ field }) => field),
      ...(view.sort ?? []).map(([field]) => field),
      ...(view.groupBy ?? [])
    ]);
    const stored = storedKeys(template);
    expect([...pointed, ...shown].filter((key) => !stored.includes(key))).toEqual([]);
    expect(
      views.flatMap(({ fields }) => fields).filter((name) => name !== 'LinkTitle' && !names.includes(name))
    ).toEqual([]);
    expect(views.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  test('its conditions ask for choices that there are', () => {
    const wanted = Object.values(template.fields).flatMap(({ options: { shownWhen, initial }, words }) => [
      ...(shownWhen ? [shownWhen.is].flat().map((key) => [shownWhen.field, key] as const) : []),
      ...(typeof initial === 'string' && words && !(initial in words) ? [['initial', initial] as const] : [])
    ]);
    const asked = Object.values(template.views).flatMap((view) =>
      (view.where ?? [])
        .flatMap((condition) => (condition.is === 'late' ? lateness(template, condition.field) : [condition]))
        .flatMap(({ field, value }) => (typeof value === 'string' ? [[field, value] as const] : []))
    );
    const isUnknown = ([field, key]: readonly [string, string]): boolean => {
      const words = template.fields[field]?.words;
      return field === 'initial' || (words !== undefined && !(key in words));
    };
    expect([...wanted, ...asked].filter(isUnknown)).toEqual([]);
  });

  test('every row belongs to a project, but for what stands on its own', () => {
    const isOwn = onTheirOwn.includes(template.name);
    expect(belongsToProject(template)).toBe(!isOwn);
    if (!isOwn) expect(template.fields.projectKey?.options).toMatchObject({ indexed: true, required: true });
  });

  test.each([1, 2, 3])('example %i is valid', (turn) => {
    expect(validate(template, blank(template, example(template, known, turn)))).toEqual([]);
  });

  test('without something required, an example is invalid there', () => {
    for (const turn of [1, 2, 3]) {
      const record = blank(template, example(template, known, turn));
      const required = storedKeys(template).filter((key) => {
        const field = template.fields[key]!;
        return field.options.required && isShown(field, record);
      });
      for (const key of required) {
        const emptied = { ...record, [key]: emptyValues[template.fields[key]!.kind] };
        expect(validate(template, emptied)).toContainEqual({ field: key, code: 'required' });
      }
    }
  });

  test('every stored value survives SharePoint’s columns and comes back', () => {
    for (const turn of [1, 2, 3]) {
      const record = blank(template, example(template, known, turn));
      expect(decodeValues(template, answerTo(template, encodeValues(template, record)))).toEqual(record);
    }
  });

  test('emptied values come back empty', () => {
    const empty: AnyDraft = Object.fromEntries(
      storedKeys(template).map((key) => [key, emptyValues[template.fields[key]!.kind]])
    );
    expect(decodeValues(template, answerTo(template, encodeValues(template, empty)))).toEqual(empty);
    expect(decodeValues(template, {})).toEqual(empty);
  });
});

describe.each(templateNames)('%s in words', (name) => {
  const template = templates.find((each) => each.name === name)!;

  test.each(languages)(
    '%s: every label is there, is not the key, and is the only one of its name',
    async (language) => {
      const { fields, views, sections } = await wordsIn(name, language);
      const spoken = Object.keys(template.fields).filter((key) => !['project', 'projectKey', 'rowKey'].includes(key));
      const labels = spoken.map((key) => fields[key]?.label ?? '');
      expect(labels.filter((label) => label.trim() === '')).toEqual([]);
      expect(spoken.filter((key) => fields[key]?.label === key)).toEqual([]);
      const folded = labels.map((label) => label.toLowerCase());
      expect(folded.filter((label, index) => folded.indexOf(label) !== index)).toEqual([]);
      expect(Object.keys(template.views).filter((view) => !views[view])).toEqual([]);
      const used = Object.values(template.fields).flatMap(({ options: { section } }) =>
        section === undefined ? [] : [section]
      );
      expect(used.filter((section) => !sections[section])).toEqual([]);
    }
  );
});

test('lists and names are each other’s alone', () => {
  const lists = all.map(({ list }) => list.toLowerCase());
  expect(new Set(lists).size).toBe(lists.length);
  expect(all.filter(({ list }) => !/^Framdrift[A-Z][A-Za-z]*$/.test(list))).toEqual([]);
});
