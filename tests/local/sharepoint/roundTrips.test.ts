import fc from 'fast-check';
import { readBatch } from '../../../src/local/sharepoint/http/batch';
import { parsePath, type Argument } from '../../../src/local/sharepoint/http/path';
import { readViewXml } from '../../../src/local/sharepoint/items/caml';
import { readLooseJson } from '../../../src/local/sharepoint/items/looseJson';
import type { Comparison, Condition } from '../../../src/local/sharepoint/odata/filter';
import { openRoom, type Room } from './fuzz/room';

const word = fc.stringMatching(/^[A-Za-z_$][A-Za-z0-9_$.]{0,10}$/);
const quoted = fc.string({ unit: 'binary' });

describe('an address that is printed is read back as the same steps', () => {
  const argument: fc.Arbitrary<Argument> = fc.record(
    {
      name: fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/),
      value: fc.oneof(quoted, fc.integer(), fc.boolean(), fc.constant(null))
    },
    { requiredKeys: ['value'] }
  );
  const print = ({ name, value }: Argument): string =>
    (name ? `${name}=` : '') + (typeof value === 'string' ? `'${value.replace(/'/g, "''")}'` : String(value));

  test('any names and arguments', () => {
    const step = fc.record({ written: word, args: fc.array(argument, { maxLength: 3 }), called: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const wanted = steps.map(({ written, args, called }) => ({
          name: written.toLowerCase(),
          written,
          args: called ? args : [],
          called
        }));
        const text = wanted.map(
          ({ written, args, called }) => written + (called ? `(${args.map(print).join(',')})` : '')
        );
        expect(parsePath(`/${text.join('/')}`, () => undefined)).toEqual(wanted);
      })
    );
  });
});

describe('a batch that is printed is read back as the same requests', () => {
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE', 'PATCH'),
    url: fc.webUrl(),
    accept: fc.constantFrom('application/json', 'application/json;odata=verbose'),
    body: fc.oneof(
      fc.constant(''),
      fc.jsonValue().map((value) => JSON.stringify({ value }))
    )
  });
  const manner = fc.record({
    eol: fc.constantFrom('\n', '\r\n'),
    quote: fc.constantFrom('', '"'),
    inSet: fc.boolean()
  });

  test('with either end of line, boundaries quoted or bare, in a changeset or not', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 5 }), manner, (requests, { eol, quote, inSet }) => {
        const part = ({ method, url, accept, body }: (typeof requests)[number]): string =>
          [
            'Content-Type: application/http',
            '',
            `${method} ${url} HTTP/1.1`,
            `Accept: ${accept}`,
            '',
            body,
            '',
            ''
          ].join(eol);
        const mark = inSet ? 'set' : 'all';
        const parts = requests.map((each) => `--${mark}${eol}${part(each)}`).join('');
        const wrapped = `--all${eol}Content-Type: multipart/mixed; boundary=${quote}set${quote}${eol}${eol}${parts}--set--${eol}${eol}`;
        const text = `${inSet ? wrapped : parts}--all--${eol}`;
        const read = readBatch(`multipart/mixed; boundary=${quote}all${quote}`, text).map((each) => ({
          method: each.method,
          url: each.url,
          accept: each.header('accept'),
          body: new TextDecoder().decode(each.bytes)
        }));
        expect(read).toEqual(requests);
      })
    );
  });
});

describe('CAML that is printed is read back as the same condition', () => {
  let room: Room;
  beforeAll(() => {
    room = openRoom();
  });
  afterAll(() => room.close());

  const NAMES: Readonly<Record<Comparison, string>> = { eq: 'Eq', ne: 'Neq', lt: 'Lt', le: 'Leq', gt: 'Gt', ge: 'Geq' };
  const text = fc.stringMatching(/^[ -~åÅæ]{1,20}$/);
  const field = { kind: 'field' as const, path: ['Title'] };
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom<Comparison>('eq', 'ne', 'lt', 'le', 'gt', 'ge'),
      left: fc.constant(field),
      right: text.map((value) => ({ kind: 'text' as const, value }))
    }),
    fc.record({
      kind: fc.constantFrom('startswith' as const, 'substringof' as const),
      field: fc.constant(field),
      value: text
    }),
    fc.array(text, { minLength: 1, maxLength: 4 }).map((values) => ({
      kind: 'among' as const,
      field,
      values: values.map((value) => ({ kind: 'text' as const, value }))
    }))
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        left: tie('condition'),
        right: tie('condition')
      })
    )
  }));
  const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const value = (of: string): string => `<Value Type="Text">${escape(of)}</Value>`;
  const ref = '<FieldRef Name="Title" />';

  function print(each: Condition): string {
    if (each.kind === 'and' || each.kind === 'or') {
      const name = each.kind === 'and' ? 'And' : 'Or';
      return `<${name}>${print(each.left)}${print(each.right)}</${name}>`;
    }
    if (each.kind === 'startswith') return `<BeginsWith>${ref}${value(each.value)}</BeginsWith>`;
    if (each.kind === 'substringof') return `<Contains>${ref}${value(each.value)}</Contains>`;
    if (each.kind === 'among') {
      const values = each.values.map((one) => value('value' in one ? String(one.value) : ''));
      return `<In>${ref}<Values>${values.join('')}</Values></In>`;
    }
    if (each.kind !== 'compare' || each.right.kind !== 'text') throw new Error(`Not printed: ${each.kind}`);
    const name = NAMES[each.operator];
    return `<${name}>${ref}${value(each.right.value)}</${name}>`;
  }

  test('any nesting of comparisons, lists and texts', () => {
    fc.assert(
      fc.property(condition, (each) => {
        const xml = `<View><Query><Where>${print(each)}</Where></Query></View>`;
        expect(readViewXml(xml, room.visit, room.list).condition).toEqual(each);
      }),
      { numRuns: 300 }
    );
  });
});

test('JSON in an address is read with single quotes as with double ones', () => {
  const values = fc.dictionary(word, fc.oneof(quoted, fc.integer(), fc.boolean(), fc.constant(null)), {
    noNullPrototype: true
  });
  fc.assert(fc.property(values, (each) => expect(readLooseJson(JSON.stringify(each))).toEqual(each)));
  expect(readLooseJson(`{'ViewXml': "<View Scope='Recursive' />", 'DatesInUtc':true}`)).toEqual({
    ViewXml: "<View Scope='Recursive' />",
    DatesInUtc: true
  });
});
