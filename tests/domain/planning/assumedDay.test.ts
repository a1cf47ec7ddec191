import { assumedDay } from '../../../src/domain/planning/assumedDay';

const june = ['2017-06-30', '2018-06-30', '2019-06-30'];

test.each([
  [null, null],
  ['2017-05-01', '2017-06-30'],
  ['2017-06-30', '2017-06-30'],
  ['2017-07-01', '2018-06-30'],
  ['2018-02-28', '2018-06-30'],
  ['2019-10-31', '2019-06-30'],
  ['2021-01-31', null]
])('under %s, «Juni» of 2017–2019 is %s', (above, day) => {
  expect(assumedDay(june, above)).toBe(day);
});
