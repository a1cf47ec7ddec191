import { isExplained, withTerm } from '../../../src/domain/learning/termLines';
import { recommendedMeasures } from '../../../src/domain/learning/recommendedMeasures';

const kari = { id: 1, name: 'Kari', email: '', login: '' };
const aLesson = (rowKey: string, correctiveMeasures = '') => ({ rowKey, correctiveMeasures });
let last = 0;
const aMeasure = (recordKey: string, name: string, over = {}) => ({
  id: (last += 1),
  name,
  kind: 'corrective',
  recordKey,
  responsible: kari,
  ...over
});
const table = (...input: Parameters<typeof recommendedMeasures>): readonly string[] =>
  recommendedMeasures(...input).map(
    ({ id, measure, responsible }) => `${id} ${measure}${responsible ? ` (${responsible.name})` : ''}`
  );

test('measures are numbered through all the lessons, with who answers for them', () => {
  const lessons = [aLesson('a'), aLesson('b')];
  const measures = [aMeasure('b', 'Prioriter først'), aMeasure('a', 'Ring før'), aMeasure('a', 'Møt opp')];
  expect(table(lessons, measures)).toEqual(['1. Ring før (Kari)', '2. Møt opp (Kari)', '3. Prioriter først (Kari)']);
});

test('each line of a lesson’s own text is a measure, without its bullet', () => {
  const text = '– Avtal slutten\n2. Sett av en dag\n\n• Spør brukerne\n5 timer i uka';
  expect(table([aLesson('a', text)], [])).toEqual([
    '1. Avtal slutten',
    '2. Sett av en dag',
    '3. Spør brukerne',
    '4. 5 timer i uka'
  ]);
});

test('a line that somebody has made a measure of is not told twice, and no other line is lost', () => {
  const text = 'Prioriter først.\nKartlegg etterpå';
  expect(table([aLesson('a', text)], [aMeasure('a', 'prioriter  først')])).toEqual([
    '1. prioriter  først (Kari)',
    '2. Kartlegg etterpå'
  ]);
});

test('measures of other kinds, of other records, and of lessons without a key are not in the table', () => {
  const measures = [aMeasure('a', 'Forebygg', { kind: 'preventive' }), aMeasure('z', 'Annet'), aMeasure('', 'Løst')];
  expect(table([aLesson('a'), aLesson('')], measures)).toEqual([]);
});

test('a term is put on a line of its own, and known again whatever its case', () => {
  const text = withTerm('DPIA: Vurdering', 'Gevinst', 'En\npositiv effekt');
  expect(text).toBe('DPIA: Vurdering\nGevinst: En positiv effekt');
  expect(isExplained(text, 'gevinst')).toBe(true);
  expect(isExplained(text, 'Vurdering')).toBe(false);
  expect(withTerm('', 'Gevinst', 'Effekt')).toBe('Gevinst: Effekt');
});
