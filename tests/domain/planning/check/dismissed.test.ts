import { isDismissed, withDismissed } from '../../../../src/domain/planning/check/dismissed';

const hint = { check: 'goalVague', key: 'a-key' };

test('a hint is dismissed on a line of its own, and only that one', () => {
  const text = withDismissed('milestoneDoing b-key', hint, true);
  expect(text).toBe('milestoneDoing b-key\ngoalVague a-key');
  expect(isDismissed(text, hint)).toBe(true);
  expect(isDismissed(text, { ...hint, key: 'a' })).toBe(false);
});

test('dismissing twice is dismissing once, and taking it back leaves what others have dismissed', () => {
  const twice = withDismissed(withDismissed('milestoneDoing b-key', hint, true), hint, true);
  expect(withDismissed(twice, hint, false)).toBe('milestoneDoing b-key');
});

test('lines as SharePoint may give them back are understood', () => {
  expect(isDismissed(' goalVague a-key \r\n\r\nx y', hint)).toBe(true);
});
