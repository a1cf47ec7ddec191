import { aDueMilestone, at, cast, due, row, toldBy } from '../../support/followedUp';

/** «Har dere innspill?», and «Slik ble innspillet brukt». */
const { tove } = cast;
const on = '2018-03-01';
const changed = (day: string): { readonly by: string; readonly at: string } => ({ by: 'Noen', at: `${day}T09:00:00Z` });

describe('input', () => {
  const involvement = (over: object): object => ({
    involvement: [row('involvement', { deadline: due('2018-06-01'), inputFrom: tove, ...over })]
  });

  test('is asked for until there is some, and how it was used is told once it is written', () => {
    expect(toldBy(involvement({ deadline: due(on) }), at('2018-02-20'))).toEqual(['Tove: giveInput before']);
    expect(toldBy(involvement({ inputReceived: 'Ta med nattevaktene.' }), at(on))).toEqual([]);
    const used = { inputReceived: 'Ta med nattevaktene.', inputUsed: 'De er med.', modified: changed('2018-02-28') };
    expect(toldBy(involvement(used), at(on))).toEqual(['Tove: inputUsed onDay']);
  });
});

describe('input without an answer', () => {
  const asked = (over: object, day: string, milestone = [aDueMilestone('2018-06-15')]): readonly string[] => {
    const { id } = milestone[0]!;
    const involvement = [row('involvement', { inputFrom: tove, ...over, milestone: { id, title: '' } })];
    return toldBy({ involvement, milestone }, at(day)).filter((each) => each.includes('giveInput'));
  };

  test('is asked for again, and the project leader hears of the silence', () => {
    const late = ['Lars: giveInput toLeader', 'Tove: giveInput after 1'];
    expect(asked({ deadline: due(on) }, '2018-03-06')).toEqual(late);
    expect(asked({ deadline: due(on), status: 'done' }, '2018-03-06')).toEqual([]);
  });

  test('is asked for by its milestone where it has no day, and at once where there is no day at all', () => {
    expect(asked({}, '2018-05-31')).toEqual([]);
    expect(asked({}, '2018-06-01')).toEqual(['Tove: giveInput before']);
    const undated = [{ ...aDueMilestone('2018-06-15'), deadline: null }];
    expect(asked({}, '2018-01-03', undated)).toEqual(['Tove: giveInput onDay']);
    expect(asked({ inputFrom: null }, '2018-01-03', undated)).toEqual([]);
  });
});
