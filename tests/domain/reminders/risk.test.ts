import { at, cast, due, row, toldBy } from '../../support/followedUp';

const { kari } = cast;
const on = '2018-03-01';
const changed = (day: string): { readonly by: string; readonly at: string } => ({ by: 'Noen', at: `${day}T09:00:00Z` });

test('a risk is asked about when it is to be judged anew, and not when it has been; mending a word is no answer', () => {
  const risk = (over: object = {}): readonly string[] =>
    toldBy({ risk: [row('risk', { responsible: kari, nextReview: due(on), ...over })] }, at('2018-03-02'));
  expect(risk()).toEqual(['Kari: risk onDay']);
  expect(risk({ modified: changed('2018-03-01') })).toEqual(['Kari: risk onDay']);
  expect(risk({ answeredOn: '2018-03-01' })).toEqual([]);
  expect(risk({ nextReview: due('2018-09-03') })).toEqual([]);
  expect(risk({ status: 'over' })).toEqual([]);
  const late = row('risk', { responsible: kari, nextReview: due(on) });
  expect(toldBy({ risk: [late] }, at('2018-03-15'))).toContain('Eva: risk toOwner');
});
