import { templateNamed } from '../../src/domain/templates';
import { cardIn } from '../support/aBot';
import { textsIn } from '../support/answering';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';
import type { RoleKey } from '../../src/local/people';

/** «mine» in the chat holds all that the bot would write of: whatever it is, and however long it has waited. */
let whole: FollowedBot;

beforeAll(async () => {
  whole = await openFollowedBot();
  whole.setClock('2018-03-06T08:30:00Z');
}, 60_000);
afterAll(() => whole.close());

async function mine(role: RoleKey): Promise<string> {
  await whole.send(role, { type: 'message', text: 'mine' });
  return textsIn(cardIn(whole.to(role).at(-1)!));
}

test('whoever leads is told there too that there has been no answer', async () => {
  await whole.addMilestone({ number: 'M1', name: 'Når en er gjort', deadline: { words: '', date: '2018-02-28' } });
  const text = await mine('projectLeader');
  expect(text).toContain('M1');
  expect(text).toContain('Marit Eikanger Tveitå er spurt, men har ikke svart');
});

test.each([
  ['a measure', 'measure', 'responsible', { name: 'Kurs for alle', kind: 'benefit' }],
  ['a communication action', 'communicationMeasure', 'responsible', { name: 'Brev hjem' }],
  ['an involvement', 'involvement', 'responsible', { name: 'Møte med elevrådet' }],
  ['input to give', 'involvement', 'inputFrom', { name: 'Uttale fra lokallaget' }]
] as const)('somebody who has %s and nothing else is told that it waits', async (_, template, field, draft) => {
  const person = await whole.person('responsible2');
  const made = await whole.add(template, { ...draft, deadline: { words: '', date: '2018-03-06' }, [field]: person });
  expect(await mine('responsible2')).toContain(draft.name);
  await whole.as('projectLeader').repository.remove(templateNamed(template), made);
});

test('whoever has only taken a benefit over in the line finds what the project has learnt and planned', async () => {
  const taker = await whole.person('unionRepresentative');
  await whole.add('handOver', { name: 'Til linja', takenOverBy: taker });
  await whole.send('unionRepresentative', { type: 'message', text: 'status' });
  expect(whole.textsOf('unionRepresentative').at(-1)).toContain('Status: Tillitsmodellen');
});

test('somebody who is named in nothing is told nothing of a project', async () => {
  await whole.person('reader');
  await whole.send('reader', { type: 'message', text: 'status' });
  expect(whole.textsOf('reader').at(-1)).not.toContain('Tillitsmodellen');
});
