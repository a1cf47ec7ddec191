import { KINDS, type Shape } from '../fields/kinds';
import type { Field } from '../fields/field';
import type { Stored } from '../items/item';
import { principalWithId } from '../store/principals';
import { termValues } from '../taxonomy/values';
import type { Visit } from '../visit';
import { showLinked } from './formValues';
import { presence } from './spans';

type Row = Record<string, unknown>;
type Cell = (value: Exclude<Stored, null>, field: Field, visit: Visit, text: string) => Row;

/** What a row says of one column, as recorded: nearly everything is text, with more behind a dot. */
export function cellOf(visit: Visit, field: Field, value: Stored, text: string): Row {
  const { shape } = KINDS[field.kind];
  return value === null ? EMPTY[shape](field.internalName) : CELLS[shape](value, field, visit, text);
}

/** Fifteen digits, as .NET prints what is no whole zero: 67687.0000000000 */
export function fifteenDigits(value: number): string {
  return value === 0 ? '0' : value.toPrecision(15);
}

const plain: Cell = (_value, field, _visit, text) => ({ [field.internalName]: text });
const idsOf = (value: Stored): readonly number[] =>
  Array.isArray(value) ? (value as readonly number[]) : [Number(value)];

const PERSON = ['title', 'span', 'email', 'sip', 'jobTitle', 'department', 'picture'] as const;
const behind = (name: string, values: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value]));

function personParts(visit: Visit, id: number): Record<(typeof PERSON)[number], string> {
  const person = principalWithId(visit.farm, visit.web.site, id);
  const email = person?.email ?? '';
  return {
    title: person?.title ?? '',
    span: presence(visit, id),
    email,
    sip: email,
    jobTitle: person?.jobTitle ?? '',
    department: person?.department ?? '',
    picture: ''
  };
}

const person: Cell = (value, field, visit) => {
  const id = Number(value);
  const parts = personParts(visit, id);
  const { title, email, sip } = parts;
  return {
    [field.internalName]: [{ id: String(id), title, email, sip, picture: '' }],
    ...behind(field.internalName, { id: String(id), ...parts })
  };
};

const people: Cell = (value, field, visit) => {
  const all = idsOf(value).map((id) => ({ id, ...personParts(visit, id) }));
  const double = (text: string): string => text.replace(/,/g, ',,');
  const joined = all.map(({ id, title, email }) => {
    const [name, mail] = [double(title), double(email)];
    return `${id};#${name},#,#${mail},#${mail},#${name},#,#`;
  });
  const empty = Object.fromEntries(PERSON.map((name) => [name, '']));
  return {
    [field.internalName]: all.map(({ id, title, email, sip }) => ({
      id: String(id),
      value: title,
      title,
      email,
      sip,
      picture: ''
    })),
    ...behind(field.internalName, {
      id: joined.join(';#'),
      ...empty,
      span: all.map(({ span }) => `<div class='ms-vb'>${span}</div>`).join('')
    })
  };
};

const links: Cell = (value, field, visit) => {
  const all = idsOf(value).map((id) => ({ id, shown: showLinked(visit)(field, id) }));
  return {
    [field.internalName]: all.map(({ id, shown }) => ({ lookupId: id, lookupValue: shown, isSecretFieldValue: false })),
    [`${field.internalName}.`]: all.map(({ id, shown }) => `${id};#${shown}`).join(';#')
  };
};

const term: Cell = (value, field, visit) => {
  const [found] = termValues(visit.farm, field, value);
  if (!found) return {};
  const { Label, TermGuid: TermID, WssId } = found;
  return {
    [field.internalName]: { __type: 'TaxonomyFieldValue:#Microsoft.SharePoint.Taxonomy', Label, TermID },
    [`${field.internalName}.`]: `${WssId};#${Label}`
  };
};

const terms: Cell = (value, field, visit) => {
  const all = termValues(visit.farm, field, value);
  return {
    [field.internalName]: all.map(({ Label, TermGuid: TermID }) => ({ Label, TermID })),
    [`${field.internalName}.`]: all.map(({ Label, WssId }) => `${WssId};#${Label}`).join(';#')
  };
};

const CELLS: Readonly<Record<Shape, Cell>> = {
  text: plain,
  prose: plain,
  number: (value, field, _visit, text) => ({
    [field.internalName]: text,
    ...(field.builtIn ? {} : { [`${field.internalName}.`]: fifteenDigits(Number(value)) })
  }),
  boolean: (value, field, _visit, text) => ({
    [field.internalName]: text,
    [`${field.internalName}.value`]: value === true ? '1' : '0'
  }),
  date: (value, field, _visit, text) => ({ [field.internalName]: text, [`${field.internalName}.`]: value }),
  person,
  people,
  link: links,
  links,
  choices: (value, field) => ({ [field.internalName]: value }),
  url: (value, field) =>
    typeof value === 'object' && 'Url' in value
      ? { [field.internalName]: value.Url, [`${field.internalName}.desc`]: value.Description }
      : {},
  term,
  terms,
  place: plain,
  none: plain
};

type Empty = (name: string) => Row;
const nothing: Empty = (name) => ({ [name]: '' });
const dotted: Empty = (name) => ({ [name]: '', [`${name}.`]: '' });
const nobody =
  (span: string): Empty =>
  (name) => ({
    [name]: '',
    ...behind(name, { id: '', ...Object.fromEntries(PERSON.map((each) => [each, each === 'span' ? span : ''])) })
  });

const EMPTY: Readonly<Record<Shape, Empty>> = {
  text: nothing,
  prose: nothing,
  number: dotted,
  boolean: (name) => ({ [name]: '', [`${name}.value`]: '' }),
  date: dotted,
  person: nobody('<div class="ms-peopleux-vanillauser"> </div>'),
  people: nobody(''),
  link: dotted,
  links: (name) => ({ [name]: [], [`${name}.`]: '' }),
  choices: nothing,
  url: (name) => ({ [name]: '', [`${name}.desc`]: '' }),
  term: dotted,
  terms: (name) => ({ [name]: [], [`${name}.`]: '' }),
  place: nothing,
  none: nothing
};
