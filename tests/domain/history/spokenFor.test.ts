import { entriesOf } from '../../../src/domain/history/entries';
import { spokenFor } from '../../../src/domain/history/spokenFor';
import type { Version } from '../../../src/domain/history/version';
import { blank } from '../../../src/domain/schema/record';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { activity } from '../../../src/domain/templates/activity';
import { milestone } from '../../../src/domain/templates/milestone';
import { somebody } from '../../support/planned';

const [marit, kari] = [somebody(1, 'Marit'), somebody(2, 'Kari')];
const bot = 9;
const before = blank(milestone, { name: 'Når pilot er evaluert' });
const version = (values: AnyDraft, over: Partial<Version> = {}): Version => ({
  label: '2.0',
  by: 'Framdrift',
  byId: bot,
  at: '2018-02-20T09:00:00Z',
  made: 'here',
  values: { ...before, ...values },
  ...over
});
const answer = { status: 'onTrack', answeredBy: marit, answeredOn: '2018-02-20' };

test('what the bot stores is said by whoever answered', () => {
  expect(spokenFor(milestone, version(answer), before)).toEqual(marit);
});

test.each([
  ['they stored it themselves', version(answer, { byId: marit.id }), before],
  ['it was stored outside Framdrift', version(answer, { made: 'outside' }), before],
  ['nobody has answered', version({ description: 'Nytt' }), before],
  ['something else was changed since', version({ ...answer, description: 'Nytt' }), { ...before, ...answer }],
  [
    'an answer was undone, and an older one stands there again',
    version({ ...answer, answeredBy: kari, answeredOn: '2018-01-02' }),
    { ...before, ...answer }
  ],
  ['it is the oldest that is kept', version(answer), undefined]
])('nobody is spoken for where %s', (_why, stored, was) => {
  expect(spokenFor(milestone, stored, was)).toBeNull();
});

test('the status of what has a form of its own is whoever’s who stored it', () => {
  const row = blank(activity, { name: 'Intervjue', ...answer, status: 'started' });
  expect(spokenFor(activity, { ...version({}), values: { ...row, status: 'done' } }, row)).toBeNull();
});

test('what two people answer through the bot is told as two entries', () => {
  const first = version({ help: 'Folk', answeredBy: marit, answeredOn: '2018-02-20' });
  const second = version(
    { help: 'Penger', answeredBy: kari, answeredOn: '2018-02-20' },
    { label: '3.0', at: '2018-02-20T09:05:00Z' }
  );
  const all = [second, first, version({}, { label: '1.0', at: '2018-02-20T08:59:00Z', byId: kari.id })];
  expect(entriesOf(milestone, all, (moment) => moment.slice(0, 10))).toHaveLength(3);
});
