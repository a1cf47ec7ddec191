import { textsIn, today } from '../support/answering';
import { askedIn, february } from '../support/askedMilestone';
import { aGround, locally } from '../support/ground';

const ground = aGround();

const asked = (over = {}) => askedIn(ground, over);

locally('«Ikke ennå, i rute» is stored as Marit’s answer, and the card says thank you', async () => {
  const { press, row } = await asked();
  const receipt = await press('responsible1', 'onTrack');
  expect(textsIn(receipt)).toContain('Takk! Notert.');
  expect(textsIn(receipt)).toContain('Angre');
  expect(await row()).toMatchObject({
    status: 'onTrack',
    answeredBy: { name: 'Marit Eikanger Tveitå' },
    answeredOn: today
  });
});

locally.each([
  [
    'reach',
    { day: '2018-02-19', reflection: 'Vi begynte tidlig' },
    { status: 'reached', reachedOn: '2018-02-19', statusReason: 'Vi begynte tidlig' }
  ],
  [
    'offTrack',
    { situation: 'Syk', cause: 'Influensa', changes: 'Ingen', consequences: 'To uker' },
    { status: 'offTrack', statusReason: 'Syk', cause: 'Influensa', changes: 'Ingen', consequences: 'To uker' }
  ],
  ['help', { help: 'En som kan SPSS' }, { status: 'planned', help: 'En som kan SPSS', helpOn: today }],
  [
    'move',
    { deadline: 'Ultimo mai', reason: 'Sykdom' },
    { deadline: { words: 'Ultimo mai', date: '2018-05-31' }, originalDeadline: february, deadlineReason: 'Sykdom' }
  ]
])('%s is stored with what was typed, and undone again', async (verb, typed, stored) => {
  const { press, row } = await asked();
  const before = await row();
  const receipt = await press('responsible1', verb, typed);
  expect(await row()).toMatchObject(stored);
  const undone = await press('responsible1', 'undo', {}, receipt);
  expect(textsIn(undone)).toContain('Angret. Alt er som før.');
  expect(textsIn(undone)).toContain('Er vi der?');
  const { version: _version, modified: _modified, ...same } = before;
  expect(await row()).toMatchObject(same);
});

locally.each([
  ['reach', { day: '2018-03-19' }, 'Datoen kan ikke være i framtiden.'],
  ['reach', { day: 'i går' }, 'Skriv en dato som finnes'],
  ['move', { deadline: 'snart', reason: 'Sykdom' }, 'Vi forstår ikke fristen.'],
  ['move', { deadline: 'Ultimo mai', reason: ' ' }, 'Fyll ut dette feltet.'],
  ['help', { help: '' }, 'Fyll ut dette feltet.']
])('%s with %j changes nothing, says why, and keeps what was typed', async (verb, typed, why) => {
  const { press, row } = await asked();
  const { version } = await row();
  const answer = await press('responsible1', verb, typed);
  expect(textsIn(answer)).toContain(why);
  const filled = Object.entries(typed).filter(([, value]) => value !== '');
  for (const [, value] of filled) expect(JSON.stringify(answer.card)).toContain(`"value":"${value}"`);
  expect((await row()).version).toBe(version);
  if (verb === 'move') await press('responsible1', 'move', { deadline: 'Ultimo mai', reason: 'Sykdom' }, answer);
  if (verb === 'move') expect((await row()).deadline?.date).toBe('2018-05-31');
});

locally(
  'with change control a new deadline is asked for, once however often it is pressed, and can be withdrawn',
  async () => {
    const { press, row, requests } = await asked({ changeControl: true });
    const typed = { deadline: 'Ultimo mai', reason: 'Sykdom' };
    const receipt = await press('responsible1', 'move', typed);
    expect(textsIn(receipt)).toContain('sendt til Ragnhild Øvrelid');
    const again = await press('responsible1', 'move', typed);
    expect(textsIn(again)).toContain('Noen har bedt om ny frist');
    expect(await requests()).toMatchObject([
      {
        kind: 'deadline',
        status: 'proposed',
        proposedBy: { name: 'Marit Eikanger Tveitå' },
        newDeadline: { date: '2018-05-31' },
        reason: 'Sykdom'
      }
    ]);
    expect((await row()).deadline).toEqual(february);
    await press('responsible1', 'withdraw', {}, receipt);
    expect(await requests()).toMatchObject([{ status: 'withdrawn' }]);
    await press('responsible1', 'move', typed);
    expect(await requests()).toHaveLength(2);
  }
);

locally('why it was not on track goes when it is again, and undone it is back: the history keeps it', async () => {
  const { press, row, anew } = await asked();
  const trouble = { cause: 'Influensa', changes: 'Ingen', consequences: 'To uker' };
  await press('responsible1', 'offTrack', { situation: 'Syk', ...trouble });
  const receipt = await press('responsible1', 'onTrack', {}, await anew());
  expect(await row()).toMatchObject({ status: 'onTrack', statusReason: '', cause: '', changes: '', consequences: '' });
  await press('responsible1', 'undo', {}, receipt);
  expect(await row()).toMatchObject({ status: 'offTrack', statusReason: 'Syk', ...trouble });
});
