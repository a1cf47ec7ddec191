import { adviceOf, adviceOn } from '../../../src/domain/learning/advice';
import { templatesWithAdvice, topicsOfChapter, topicsOfTemplate } from '../../../src/domain/learning/adviceTopics';
import { chapters } from '../../../src/domain/planning/chapters';
import { templates } from '../../../src/domain/templates';

const mine = 'mine';
let last = 0;
const aLesson = (over = {}) => ({
  id: (last += 1),
  projectKey: 'theirs',
  topic: 'pilot',
  advice: 'Avtal når piloten er over.',
  whyItWentWrong: '',
  howToRepeat: '',
  ...over
});
const idsOn = (topics: readonly string[], ...lessons: readonly ReturnType<typeof aLesson>[]): readonly number[] =>
  adviceOn(topics, lessons, mine).map(({ id }) => id);

test('only other projects’ lessons on the same theme are advice', () => {
  const [theirs, ours, other, stray] = [
    aLesson(),
    aLesson({ projectKey: mine }),
    aLesson({ topic: 'training' }),
    aLesson({ projectKey: '' })
  ];
  expect(idsOn(['pilot'], theirs, ours, other, stray)).toEqual([theirs.id]);
});

test('a lesson that says nothing to others is not offered', () => {
  expect(idsOn(['pilot'], aLesson({ advice: ' ' }))).toEqual([]);
});

test('without advice, how to repeat it or why it went wrong is what is told, after those that have one', () => {
  const quiet = aLesson({ advice: '', howToRepeat: 'Frikjøp to.' });
  const said = aLesson({ topic: 'training' });
  expect(adviceOf(quiet)).toBe('Frikjøp to.');
  expect(idsOn(['pilot', 'training'], quiet, said)).toEqual([said.id, quiet.id]);
});

test('they stand in the order of the themes, the newest first', () => {
  const [old, training, young] = [aLesson(), aLesson({ topic: 'training' }), aLesson()];
  expect(idsOn(['training', 'pilot'], old, training, young)).toEqual([training.id, young.id, old.id]);
});

test('a topic that somebody has put into the list by hand is nobody’s theme', () => {
  expect(idsOn(['pilot'], aLesson({ topic: { outside: 'Pilot' } }))).toEqual([]);
});

test('every chapter has its themes, except those that only list', () => {
  const names = [...chapters.simple, ...chapters.full].map(({ name }) => name);
  const without = names.filter((name) => topicsOfChapter(name).length === 0);
  expect(without).toEqual(['appendices', 'terms']);
  expect(topicsOfTemplate('documentLink')).toEqual([]);
});

test('the templates that have themes are there', () => {
  const names = templates.map(({ name }) => name);
  expect(templatesWithAdvice.filter((name) => !names.includes(name))).toEqual([]);
});
