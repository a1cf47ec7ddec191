import { readFileSync } from 'node:fs';

test('the lock file names no registry', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock).not.toMatch(/"resolved": "https?:/);
  expect(lock).toMatch(/"lockfileVersion": 3/);
});
