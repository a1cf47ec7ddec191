import { screen, waitFor, within } from '@testing-library/react';
import { activity } from '../../../src/domain/templates/activity';
import { milestone } from '../../../src/domain/templates/milestone';
import { meantDays, milestoneTable } from '../../support/askoyPlan';
import { aProject, closeAll, openApp } from '../opened';
import { kari } from '../site';
import { fixture, twoRows, pasting } from './pasting';

const { box, paste, open, preview, row, storeButton } = pasting;

afterEach(closeAll);

test('the start guide leads here, with the focus in the box', async () => {
  const { user } = await openApp(aProject().site, {}, 'plan');
  await user.click(await screen.findByRole('button', { name: 'Lim inn planen dere har' }, { timeout: 8000 }));
  await waitFor(async () => expect(await box()).toHaveFocus());
});

describe.each([
  ['as it stands in the PDF', ['askoy.txt', '']],
  ['as Word has it', ['', 'askoy.word.html']],
  ['as Excel has it', ['askoy.excel.tsv', 'askoy.excel.html']],
  ['as Excel’s tabs', ['askoy.excel.tsv', '']]
])('the Askøy table %s', (_how, [text = '', html = '']) => {
  test('is pasted, answered once and stored with one press', async () => {
    const { user, site } = await open();
    await paste(text && fixture(text), html && fixture(html));
    await waitFor(async () => expect(await preview()).toHaveFocus());
    expect(screen.getAllByText('10 milepæler, 5 resultatløp og 2 delleveranser')).not.toHaveLength(0);
    const years = screen.getByRole('radiogroup', { name: '9 frister kan gjelde flere år. For alle:' });
    await user.click(within(years).getByRole('radio', { name: '2018' }));
    await user.click(screen.getByRole('button', { name: 'Lagre 10 milepæler' }));
    await screen.findByRole('heading', { name: '10 milepæler og 2 delleveranser er lagret' });
    expect(
      site.rows(milestone).map(({ path, number, name, deadline, order }) => [path, number, name, deadline, order])
    ).toEqual(
      milestoneTable.map(([path, number, name, words], at) => [
        path,
        number,
        name,
        { words, date: meantDays[words] },
        at + 1
      ])
    );
    const [first] = site.rows(milestone);
    expect(site.rows(activity)).toMatchObject([
      { kind: 'interim', milestone: { id: first?.id }, deadline: { words: 'Februar', date: '2018-02-28' } },
      { kind: 'interim', milestone: { id: first?.id }, deadline: { words: 'Juni', date: '2018-06-30' } }
    ]);
    expect(site.calls).toMatchObject({ createAll: 2 });
    expect(site.calls.create).toBeUndefined();
  });
});

test('before a question is answered nothing is stored, and the focus goes to the question', async () => {
  const { user, site } = await open();
  await paste(fixture('askoy.txt'));
  await preview();
  await user.click(storeButton());
  expect(screen.getByText(/^8 milepæler trenger et svar/)).toBeInTheDocument();
  const which = within(row(/M1/)).getAllByRole('radiogroup', { name: 'Hvilken dag er «Juni»?' });
  expect(within(which[0]!).getAllByRole('radio')[0]).toHaveFocus();
  expect(site.rows(milestone)).toEqual([]);
});

test('each question can be answered for itself, and a row left out', async () => {
  const { user, site } = await open();
  await paste('Nr.\tMilepæl\tFrist\nM1\tNår a er gjort\tJuni\nM2\tNår b er gjort\tOktober\nM3\tNår c er gjort\tmars');
  await preview();
  await user.click(within(row(/M1/)).getByRole('radio', { name: '30. juni 2017' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ta med M2 Når b er gjort' }));
  await user.click(screen.getByRole('button', { name: 'Lagre 2 milepæler' }));
  await screen.findByRole('heading', { name: '2 milepæler er lagret' });
  expect(site.rows(milestone)).toMatchObject([
    { number: 'M1', deadline: { words: 'Juni', date: '2017-06-30' } },
    { number: 'M3', deadline: { words: 'mars', date: '2018-03-31' } }
  ]);
});

test('a deadline that is not understood, or lies outside the period, is asked about; its words are never lost', async () => {
  const { user, site } = await open();
  await paste('Nr.\tMilepæl\tFrist\nM1\tNår a er gjort\tnår snøen smelter\nM2\tNår b er gjort\t1. mars 2019');
  await preview();
  await user.click(within(row(/M1/)).getByRole('button', { name: /^Uten frist/ }));
  await user.click(within(row(/M2/)).getByRole('button', { name: 'Bruk 1. mars 2019' }));
  await user.click(storeButton());
  await screen.findByRole('heading', { name: /er lagret$/ });
  expect(site.rows(milestone)).toMatchObject([
    { deadline: null, description: 'Frist i planen: når snøen smelter' },
    { deadline: { words: '1. mars 2019', date: '2019-03-01' } }
  ]);
});

test('somebody whom the directory knows by exactly that name is found; another name stays to be seen', async () => {
  const { user, site } = await open();
  await paste(twoRows);
  await preview();
  await waitFor(() => expect(within(row(/M1/)).getByText('Kari Ås')).toBeInTheDocument());
  await waitFor(() => expect(within(row(/M2/)).getByText('Ikke funnet i katalogen: Per Gynt')).toBeInTheDocument());
  await user.click(storeButton());
  await screen.findByRole('heading', { name: /er lagret$/ });
  expect(site.rows(milestone)).toMatchObject([
    { responsible: kari, description: '' },
    { responsible: null, description: 'Ikke funnet i katalogen: Per Gynt' }
  ]);
});

test('every cell can be corrected, and the row then stands under its new path', async () => {
  const { user, site } = await open();
  await paste('Nr.\tMilepæl\tFrist\nM1\t"Når a er gjort\n• Utkast"\tmars');
  await preview();
  await user.click(screen.getByRole('button', { name: 'Rett M1 Når a er gjort' }));
  const fill = async (name: string, text: string): Promise<void> => {
    await user.clear(screen.getByRole('textbox', { name }));
    await user.type(screen.getByRole('textbox', { name }), text);
  };
  await fill('Nr.', 'M7');
  await fill('Milepæl', 'Når alt er rettet');
  await fill('Resultatløp', 'Nytt løp');
  await fill('Delleveranse 1', 'Rapport');
  await fill('Frist for delleveranse 1', 'januar');
  await user.click(screen.getByRole('button', { name: 'Ferdig' }));
  expect(screen.getByRole('heading', { name: 'Nytt løp' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Rett M7 Når alt er rettet' })).toHaveFocus());
  await user.click(storeButton());
  await screen.findByRole('heading', { name: /er lagret$/ });
  expect(site.rows(milestone)).toMatchObject([{ number: 'M7', name: 'Når alt er rettet', path: 'Nytt løp' }]);
  expect(site.rows(activity)).toMatchObject([{ name: 'Rapport', deadline: { words: 'januar', date: '2018-01-31' } }]);
});

test('a picture, and text without a plan, get a clear sentence, and the box stays', async () => {
  await open();
  await paste('', '');
  expect((await screen.findAllByText(/Det var ingen tekst i det du limte inn/)).length).toBeGreaterThan(0);
  await paste('TID: 2017 – 2018');
  expect((await screen.findAllByText(/Vi fant ingen milepæler i teksten/)).length).toBeGreaterThan(0);
});

test('hostile HTML is text', async () => {
  await open();
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const named = 'Når &lt;img src=x onerror=alert(1)&gt; er ufarlig';
  await paste('', `<table><tr><td>M1</td><td>${named}${evil}</td><td>Mars</td></tr></table>`);
  await preview();
  expect(screen.getByText('Når <img src=x onerror=alert(1)> er ufarlig')).toBeInTheDocument();
  expect(document.querySelector('img')).toBeNull();
  expect('hacked' in window).toBe(false);
});

test('more than five hundred rows: so many are shown, and the rest is said', async () => {
  await open();
  const rows = Array.from({ length: 510 }, (_, at) => `M${at}\tNår ${at} er gjort\tmars`);
  await paste(rows.join('\n'));
  await screen.findByText(/Vi leser høyst 500 rader om gangen\. 10 rader er ikke med/);
}, 60_000);

test('what was being corrected is there when one comes back', async () => {
  const { user } = await open();
  await paste(twoRows);
  await preview();
  await user.click(screen.getByRole('link', { name: 'Tilbake til planen' }));
  await user.click(await screen.findByRole('button', { name: 'Lim inn planen dere har' }));
  expect(await preview()).toBeInTheDocument();
});
