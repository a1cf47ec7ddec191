import { notPicked, picked } from '../../../src/domain/learning/pickReflections';
import type { Reflection } from '../../../src/domain/learning/pickReflections';

const m4 = { id: 4, title: 'Når vurderingsteam er opprettet' };
const kari = { id: 1, name: 'Kari', email: '', login: '' };
let last = 0;
const aReflection = (over: Partial<Reflection> = {}): Reflection => ({
  id: (last += 1),
  name: 'Fast dag',
  milestone: m4,
  surprised: '',
  learnt: 'Fast dag hjalp.',
  doDifferently: '',
  writtenBy: kari,
  created: { by: 'Ola', at: '2018-05-15T10:00:00Z' },
  ...over
});
const aReport = (over = {}) => ({
  milestone: m4,
  reflections: [],
  rewardingLearning: '',
  mainLessons: '',
  recommendations: '',
  ...over
});

test('each answer goes under its own heading, with the name of whoever gave it', () => {
  const row = aReflection({ surprised: 'At de kom.', doDifferently: 'Ring før.' });
  expect(picked(aReport(), [row])).toEqual({
    rewardingLearning: 'Kari: At de kom.',
    mainLessons: 'Kari: Fast dag hjalp.',
    recommendations: 'Kari: Ring før.',
    reflections: [{ id: row.id, title: 'Fast dag' }]
  });
});

test('what stands there stays, and headings that nobody answered are not touched', () => {
  const rows = [aReflection(), aReflection({ learnt: 'Møt opp.', writtenBy: null })];
  const change = picked(aReport({ mainLessons: 'Vi lærte mye.\n', rewardingLearning: 'Alt.' }), rows);
  expect(change.mainLessons).toBe('Vi lærte mye.\n\nKari: Fast dag hjalp.\n\nOla: Møt opp.');
  expect(Object.keys(change).sort()).toEqual(['mainLessons', 'reflections']);
});

test('a reflection of one line is what was learnt', () => {
  expect(picked(aReport(), [aReflection({ learnt: '' })]).mainLessons).toBe('Kari: Fast dag');
});

test('what is picked is remembered, and not offered again; other milestones’ are not offered at all', () => {
  const [first, second, elsewhere, loose] = [
    aReflection(),
    aReflection(),
    aReflection({ milestone: { id: 5, title: 'M5' } }),
    aReflection({ milestone: null })
  ];
  const all = [second, elsewhere, loose, first];
  expect(notPicked(aReport(), all).map(({ id }) => id)).toEqual([first.id, second.id]);
  const after = aReport(picked(aReport(), [first]));
  expect(notPicked(after, all).map(({ id }) => id)).toEqual([second.id]);
  expect(picked(after, [second]).reflections).toHaveLength(2);
});
