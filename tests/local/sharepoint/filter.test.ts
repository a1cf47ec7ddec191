import fc from 'fast-check';
import { parseFilter } from '../../../src/local/sharepoint/odata/filter';
import { condition, print } from './conditions';

describe('$filter', () => {
  test('any condition that is printed is read back as the same condition', () => {
    fc.assert(
      fc.property(condition, (each) => expect(parseFilter(print(each))).toEqual(each)),
      { numRuns: 500 }
    );
  });

  test('and binds tighter than or, not tightest, and neither needs parentheses', () => {
    expect(print(parseFilter("a eq 1 or b eq 2 and not c eq 3 or d eq 'x'"))).toBe(
      "((a eq 1 or (b eq 2 and not (c eq 3))) or d eq 'x')"
    );
  });

  test.each([
    'Title eq',
    "Title eq 'a",
    "(Title eq 'a'",
    "Title eq 'a' and",
    "endswith(Title,'a')",
    "Title like 'a'",
    'a add 1 eq 2',
    "startswith('a','b')"
  ])('is refused when it is not whole: %s', (text) => {
    expect(() => parseFilter(text)).toThrow('is not valid');
  });

  test('quotes, blanks and names with _x0020_ do not break it', () => {
    expect(
      parseFilter("Start_x0020_dato ge datetime'2026-01-31T00:00:00Z' and Title eq 'Kari''s (or) and'")
    ).toMatchObject({
      right: { right: { kind: 'text', value: "Kari's (or) and" } }
    });
  });
});
