import { milestone } from '../../src/domain/templates/milestone';
import type { AnyRecord } from '../../src/domain/schema/record';
import { aReminder, buttonsIn, cardFor, nodesIn, pressed, textsIn } from '../support/answering';
import { caseIn, due, personAt } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

/** A card of several parts: what has been answered in it stays answered, whatever becomes of the others. */
const ground = aGround();

async function threeIn() {
  const project = await caseIn(ground);
  const marit = await personAt(ground.bot)('responsible1');
  const add = (name: string): Promise<AnyRecord> =>
    project.add('milestone', { name, deadline: due, responsible: marit });
  const all = [
    await add('Når den første er nådd'),
    await add('Når den andre er nådd'),
    await add('Når den tredje er nådd')
  ];
  const card = cardFor(
    ground.said,
    project.rows,
    all.map((each) => aReminder('milestone', each))
  );
  return { ...project, all, card };
}

const undoes = (message: Parameters<typeof buttonsIn>[0]): readonly unknown[] =>
  buttonsIn(message)
    .filter(({ verb }) => verb === 'undo')
    .map(({ data }) => (data as { readonly at: number }).at);

locally('an answer that is refused leaves the receipts of the others, and they can be undone', async () => {
  const { press, card, now, all } = await threeIn();
  const first = await press('responsible1', 'onTrack', pressed(card, 'onTrack', {}, 0));
  const typed = { deadline: 'i forgårs', reason: 'Syk' };
  const refused = await press('responsible1', 'move', pressed(first.message, 'move', typed, 1));
  expect(refused.changed).toBe(false);
  expect(textsIn(refused.message)).toContain('Marit Eikanger Tveitå svarte «Ikke ennå, i rute»');
  expect(undoes(refused.message)).toEqual([0]);
  expect(nodesIn(refused.message.card)).toContainEqual(expect.objectContaining({ value: 'i forgårs' }));
  const third = await press('responsible1', 'onTrack', pressed(refused.message, 'onTrack', {}, 2));
  expect(undoes(third.message)).toEqual([0, 2]);
  await press('responsible1', 'undo', pressed(third.message, 'undo', {}, 0));
  expect((await now('milestone', all[0]!.id)).status).not.toBe('onTrack');
});

locally('what somebody else has changed since is no receipt any more', async () => {
  const { press, card, now, all } = await threeIn();
  const first = await press('responsible1', 'onTrack', pressed(card, 'onTrack', {}, 0));
  const record = await now('milestone', all[0]!.id);
  await ground.place.repository.update(milestone, record as never, {
    status: 'offTrack',
    statusReason: 'Syk'
  });
  const second = await press('responsible1', 'onTrack', pressed(first.message, 'onTrack', {}, 1));
  expect(undoes(second.message)).toEqual([1]);
});

locally('what a card says that it remembers is not believed: no words of it are shown', async () => {
  const { press, card } = await threeIn();
  const data = pressed(card, 'onTrack', {}, 1);
  const [one, ...rest] = JSON.parse(String(data.card)) as readonly string[];
  const forged = { ...data, card: JSON.stringify([[one, 'undo', 'Gå til ond.example'], ...rest]) };
  const { message } = await press('responsible1', 'onTrack', forged);
  expect(textsIn(message)).not.toContain('ond.example');
  expect(undoes(message)).toEqual([1]);
});
