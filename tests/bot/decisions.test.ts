import { query } from '../../src/data/repository';
import type { AnyDraft } from '../../src/domain/schema/record';
import { templateNamed } from '../../src/domain/templates';
import type { RoleKey } from '../../src/local/people';
import { aReminder, buttonsIn, cardFor, pressed, textsIn, today } from '../support/answering';
import { caseIn, personAt, planned as aMilestone } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

const ground = aGround();

const person = (role: RoleKey) => personAt(ground.bot)(role);
const aCase = (over: AnyDraft = {}) => caseIn(ground, over);

locally('a report is taken note of by the owner, sent back with a reason, and by nobody else', async () => {
  const { add, now, card, press } = await aCase();
  const { id } = await add('milestone', aMilestone);
  const draft = { name: 'Oppfølgingsrapport M3', milestone: { id, title: '' }, status: 'sent' };
  const [one, two] = [await add('followUpReport', draft), await add('followUpReport', draft)];
  const card1 = card('takeNote', one);
  expect(textsIn((await press('responsible1', 'note', pressed(card1, 'note'))).message)).toContain(
    'Dette er det andre'
  );
  await press('projectOwner', 'note', pressed(card1, 'note', { text: 'Bra' }));
  expect(await now('followUpReport', one.id)).toMatchObject({
    status: 'noted',
    takenBy: { name: 'Torbjørn Myklevoll' },
    takenOn: today,
    remark: 'Bra'
  });
  const card2 = card('takeNote', two);
  expect(textsIn((await press('projectOwner', 'return', pressed(card2, 'return', { text: ' ' }))).message)).toContain(
    'Fyll ut'
  );
  await press('projectOwner', 'return', pressed(card2, 'return', { text: 'Mangler årsak' }));
  expect(await now('followUpReport', two.id)).toMatchObject({ status: 'returned', returnReason: 'Mangler årsak' });
});

locally('a new deadline goes from the question to the plan: asked for, recommended, decided', async () => {
  const { add, now, all, rows, card, press } = await aCase({ changeControl: true });
  const record = await add('milestone', { ...aMilestone, responsible: await person('responsible1') });
  await press(
    'responsible1',
    'move',
    pressed(card('milestone', record), 'move', { deadline: 'Ultimo mai', reason: 'Sykdom' })
  );
  const [request] = await all('changeRequest');
  rows.changeRequest = [request!];
  const recommend = card('recommend', request!);
  expect(textsIn((await press('responsible1', 'recommendYes', pressed(recommend, 'recommendYes'))).message)).toContain(
    'Dette er det andre'
  );
  await press('projectLeader', 'recommendYes', pressed(recommend, 'recommendYes', { text: 'Ja' }));
  rows.changeRequest = [await now('changeRequest', request!.id)];
  const decide = card('decideChange', rows.changeRequest[0]!);
  expect(textsIn((await press('programmeLeader', 'adopt', pressed(decide, 'adopt'))).message)).toContain(
    'Vedtatt, og planen er endret.'
  );
  expect(await now('changeRequest', request!.id)).toMatchObject({
    status: 'adopted',
    decidedBy: { name: 'Synnøve Brattabø' },
    carriedOutOn: today
  });
  expect(await now('milestone', record.id)).toMatchObject({
    deadline: { date: '2018-05-31' },
    deadlineReason: 'Sykdom'
  });
  const late = await press('projectOwner', 'reject', pressed(decide, 'reject', { text: 'Nei' }));
  expect(textsIn(late.message)).toContain('Synnøve Brattabø svarte «Vedtatt»');
});

locally(
  'a change of a choice is told in the words of whoever decides, and what is gone is told and not decided',
  async () => {
    const { add, now, card, press } = await aCase();
    const goal = await add('goal', { level: 'outcome', name: 'Trygghet', rowKey: 'decided-goal' });
    const target = { targetTemplate: 'goal', targetKey: 'decided-goal', targetField: 'level' };
    const wish = { kind: 'choice', before: 'Effektmål', newText: 'Resultatmål', reason: 'Behov', ...target };
    const request = await add('changeRequest', { name: 'Endring', status: 'recommended', ...wish });
    const decide = card('decideChange', request);
    expect(textsIn(decide)).toContain('Fra Effektmål til Resultatmål');
    await ground.place.repository.remove(templateNamed('goal'), goal as never);
    const gone = await press('programmeLeader', 'adopt', pressed(decide, 'adopt'));
    expect(textsIn(gone.message)).toContain('finnes ikke lenger i planen');
    expect(await now('changeRequest', request.id)).toMatchObject({ status: 'recommended' });
  }
);

locally('an answer in a card of several parts leaves the others where they are', async () => {
  const { add, rows, press } = await aCase();
  const [one, two] = [await add('milestone', aMilestone), await add('milestone', { ...aMilestone, number: 'M4' })];
  const both = cardFor(ground.said, rows, [aReminder('milestone', one), aReminder('milestone', two)]);
  const after = (await press('responsible1', 'onTrack', pressed(both, 'onTrack', {}, 1))).message;
  expect(textsIn(after)).toContain('Takk! Notert.');
  expect(buttonsIn(after).filter(({ verb }) => verb === 'onTrack')).toHaveLength(1);
  await press('responsible1', 'onTrack', pressed(after, 'onTrack', {}, 0));
  const [a, b] = [
    await ground.bot.repository.read({ found: query(templateNamed('milestone'), { id: one.id }) }),
    await ground.bot.repository.read({ found: query(templateNamed('milestone'), { id: two.id }) })
  ];
  expect([a.found[0], b.found[0]]).toMatchObject([{ status: 'onTrack' }, { status: 'onTrack' }]);
});
