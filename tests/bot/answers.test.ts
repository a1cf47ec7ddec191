import type { AnyDraft } from '../../src/domain/schema/record';
import { templateNamed } from '../../src/domain/templates';
import type { RoleKey } from '../../src/local/people';
import { entraIdOf, pressed, textsIn, today } from '../support/answering';
import { caseIn, due, personAt, planned as aMilestone } from '../support/answeredCase';
import { aGround, locally } from '../support/ground';

const ground = aGround();

const person = (role: RoleKey) => personAt(ground.bot)(role);
const aCase = (over: AnyDraft = {}) => caseIn(ground, over);

locally.each([
  ['activity', 'done', {}, { status: 'done' }],
  ['activity', 'started', {}, { status: 'started' }],
  [
    'activity',
    'postpone',
    { deadline: 'Ultimo mai' },
    { deadline: { words: 'Ultimo mai', date: '2018-05-31' }, originalDeadline: due }
  ],
  ['measure', 'done', {}, { status: 'done' }],
  ['communicationMeasure', 'done', {}, { status: 'done' }],
  ['involvement', 'started', {}, { status: 'started' }],
  ['risk', 'occurred', {}, { status: 'occurred' }],
  ['risk', 'reviewed', { deadline: '31.5.2018' }, { nextReview: { date: '2018-05-31' } }]
] as const)('%s: «%s» is stored as somebody’s answer, and undone', async (name, verb, typed, stored) => {
  const { add, now, card, press } = await aCase();
  const { id } = await add('milestone', aMilestone);
  const more = { activity: { milestone: { id, title: '' } }, measure: { kind: 'benefit' } } as Record<string, AnyDraft>;
  const record = await add(name, {
    name: 'Noe som skal gjøres',
    deadline: due,
    nextReview: name === 'risk' ? due : null,
    ...more[name]
  });
  const receipt = (await press('responsible2', verb, pressed(card(name, record), verb, typed))).message;
  expect(await now(name, record.id)).toMatchObject({
    ...stored,
    answeredBy: { name: 'Øystein Fagerbakk' },
    answeredOn: today
  });
  await press('responsible2', 'undo', pressed(receipt, 'undo'));
  expect(await now(name, record.id)).toMatchObject({ status: record.status, answeredBy: null });
});

locally('«Har dere innspill?» is stored as what the union representative said', async () => {
  const { add, now, card, press } = await aCase();
  const union = await person('unionRepresentative');
  const record = await add('involvement', { name: 'Tillitsvalgte', deadline: due, inputFrom: union });
  await press('unionRepresentative', 'give', pressed(card('giveInput', record), 'give', { input: 'Vi er bekymret' }));
  expect(await now('involvement', record.id)).toMatchObject({
    inputReceived: 'Vi er bekymret',
    answeredBy: { id: union.id }
  });
});

locally(
  'a measurement is stored once, and pressed again, whatever is typed, the card tells who measured what',
  async () => {
    const { add, all, card, press } = await aCase();
    const benefit = await add('benefit', { name: 'Færre sykmeldt', valuation: 'qualitative' });
    const record = await add('indicator', {
      name: 'Nærvær',
      unit: 'percent',
      benefit: { id: benefit.id, title: 'Færre sykmeldt' },
      midDate: today
    });
    const data = pressed(card('measurement', record), 'measure', { measured: '93,6', day: '2018-02-19' });
    const wrong = await press('responsible1', 'measure', { ...data, 'measure.measured.0': 'mange' });
    expect(textsIn(wrong.message)).toContain('Skriv et tall.');
    expect(textsIn((await press('responsible1', 'measure', data)).message)).toContain('Målingen er lagret: 93,6');
    const [own] = await all('measurement');
    await ground.place.repository.update(templateNamed('measurement'), own as never, { measured: 93.9 } as never);
    for (const measured of ['93,6', '39,6']) {
      const again = await press('projectLeader', 'measure', { ...data, 'measure.measured.0': measured });
      expect(textsIn(again.message)).toContain('Marit Eikanger Tveitå svarte «93,9» 19. feb. 2018.');
      expect(again.changed).toBe(false);
    }
    expect(ground.log.lines).toEqual(['staleTap', 'staleTap']);
    expect(await all('measurement')).toMatchObject([{ measured: 93.9, measuredBy: { name: 'Marit Eikanger Tveitå' } }]);
  }
);

locally(
  'under change control an approved plan gets a request of who is responsible, and the decision sets it',
  async () => {
    const { owner, add, rows, now, all, card, press } = await aCase({ changeControl: true });
    const approved = { name: 'Plan', rowKey: owner.key, status: 'approved', approvedVersion: '1.0' };
    await add('projectPlan', approved);
    const record = await add('milestone', { ...aMilestone, rowKey: 'chosen-by-request' });
    const { id } = await person('responsible3');
    const asked = card('choosePerson', record);
    expect(textsIn(asked)).toContain('valget går som endringsforespørsel');
    const wish = (reason: string) => pressed(asked, 'choose', { person: entraIdOf('responsible3'), reason });
    expect(textsIn((await press('projectLeader', 'choose', wish(' '))).message)).toContain('Fyll ut');
    const data = wish('Hun kjenner fagfeltet');
    const sent = await press('projectLeader', 'choose', data);
    expect(textsIn(sent.message)).toContain('Forespørselen om Ingeborg Sandvær som ansvarlig er sendt til Synnøve');
    expect(await now('milestone', record.id)).toMatchObject({ responsible: null });
    expect(textsIn((await press('projectLeader', 'choose', data)).message)).toContain('ikke avgjort ennå');
    rows.changeRequest = (await all('changeRequest')).slice();
    expect(rows.changeRequest).toMatchObject([{ kind: 'person', status: 'recommended', newPerson: { id } }]);
    const decide = card('decideChange', rows.changeRequest[0]!);
    await press('programmeLeader', 'adopt', pressed(decide, 'adopt'));
    expect(await now('milestone', record.id)).toMatchObject({ responsible: { id } });
  }
);

locally(
  'the project leader chooses who is responsible: one of the project’s people, or somebody Teams has found',
  async () => {
    const { add, now, card, press } = await aCase();
    const record = await add('milestone', aMilestone);
    const other = await add('milestone', { ...aMilestone, number: 'M4' });
    const owner = await person('projectOwner');
    await press(
      'projectLeader',
      'choose',
      pressed(card('choosePerson', record), 'choose', { person: String(owner.id) })
    );
    const chosenBy = { name: 'Ragnhild Øvrelid' };
    expect(await now('milestone', record.id)).toMatchObject({
      responsible: { id: owner.id },
      chosenBy,
      chosenOn: today
    });
    const asked = card('choosePerson', other);
    const nobody = await press('projectLeader', 'choose', pressed(asked, 'choose', { person: '99999' }));
    expect(textsIn(nobody.message)).toContain('Velg en person fra listen.');
    const unseen = '7d1f0000-5a0e-4c57-9b1d-00000000abcd';
    const stranger = await press('projectLeader', 'choose', pressed(asked, 'choose', { person: unseen }));
    expect(textsIn(stranger.message)).toContain('åpne milepælen i Framdrift og velg personen der');
    await press('projectLeader', 'choose', pressed(asked, 'choose', { person: entraIdOf('responsible3') }));
    expect(await now('milestone', other.id)).toMatchObject({ responsible: { name: 'Ingeborg Sandvær' } });
  }
);

locally('a new day that has passed is said to be so, and nothing is stored', async () => {
  const { add, now, card, press } = await aCase();
  const row = await add('milestone', { ...aMilestone, responsible: await person('responsible1') });
  const risk = await add('risk', { name: 'Sykdom', nextReview: due });
  const moved = pressed(card('milestone', row), 'move', { deadline: '1.1.2018', reason: 'Sykdom' });
  expect(textsIn((await press('responsible1', 'move', moved)).message)).toContain('Dagen har passert.');
  const reviewed = pressed(card('risk', risk), 'reviewed', { deadline: '19.2.2018' });
  expect(textsIn((await press('projectLeader', 'reviewed', reviewed)).message)).toContain('Dagen har passert.');
  expect(await now('milestone', row.id)).toMatchObject({ deadline: due, version: row.version });
  expect(await now('risk', risk.id)).toMatchObject({ nextReview: due, version: risk.version });
});

locally('that it is asked again on the deadline is said while that is ahead', async () => {
  const { add, card, press } = await aCase();
  const said: boolean[] = [];
  for (const date of ['2018-02-21', today, '2018-02-13']) {
    const row = await add('milestone', { ...aMilestone, deadline: { words: '', date } });
    const { message } = await press('projectLeader', 'onTrack', pressed(card('milestone', row), 'onTrack'));
    expect(textsIn(message)).toContain('Takk! Notert.');
    said.push(textsIn(message).includes('Jeg spør igjen på fristen.'));
  }
  expect(said).toEqual([true, false, false]);
});
