import type { Connection } from '../../src/data/repository';
import { logTo } from '../../src/bot/log';
import { rightsChecked } from '../../src/bot/rights';

/** Whoever runs the bot learns from the log which sites have given it too little, before anybody has answered in vain. */
let lines: string[];
let answers: (boolean | Error)[];
const site = 'https://fjordvik.sharepoint.com/sites/levekar';

const at = (): Connection =>
  ({
    seesPermissions: async () => {
      const answer = answers.shift() ?? true;
      if (answer instanceof Error) throw answer;
      return answer;
    }
  }) as unknown as Connection;

const checked = () =>
  rightsChecked(
    at,
    logTo(
      (line) => lines.push(line),
      () => new Date(0)
    )
  );
beforeEach(() => {
  lines = [];
  answers = [];
});

test('a site that has given the bot too little is told of once', async () => {
  answers = [false, false];
  const check = checked();
  await check(site);
  await check(site);
  expect(lines).toEqual([expect.stringMatching(/"event":"botLacksRights","site":"\/sites\/levekar"/)]);
});

test('a site that has given it enough is not told of', async () => {
  answers = [true];
  await checked()(site);
  expect(lines).toEqual([]);
});

test('a site that does not answer keeps nothing back, and is asked again', async () => {
  answers = [new Error('gone'), false];
  const check = checked();
  await check(site);
  expect(lines).toEqual([]);
  await check(site);
  expect(lines).toHaveLength(1);
});
