import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { benefit } from '../../../src/domain/templates/benefit';
import { benefitYear } from '../../../src/domain/templates/benefitYear';
import { goal } from '../../../src/domain/templates/goal';
import { indicator } from '../../../src/domain/templates/indicator';
import { measurement } from '../../../src/domain/templates/measurement';
import { milestone } from '../../../src/domain/templates/milestone';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { aProject, closeAll, heading, key, openApp, rowOf } from '../opened';
import { part } from '../part';
import { kari, ola } from '../site';
import type { Memory } from '../site';

afterEach(closeAll);

interface Plan {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly effect: AnyRecord;
  readonly priced: AnyRecord;
  readonly addIndicator: (draft: AnyDraft) => AnyRecord;
}

const linkTo = ({ id, name }: AnyRecord): AnyDraft => ({ id, title: name });

/** A benefit in the line's hands that follows from a milestone by way of two goals. */
function aBenefitPlan(over: AnyDraft = {}): Plan {
  const { site, record } = aProject();
  const row = rowOf(record);
  const effect = site.add(goal, { ...row, level: 'outcome', number: '7', name: 'Bor lenger hjemme', rowKey: 'g1' });
  const output = { level: 'output', number: '2', name: 'Modellen er prøvd ut', rowKey: 'g2' };
  const result = site.add(goal, { ...row, ...output, supports: [linkTo(effect)] });
  site.add(milestone, { ...row, number: 'M5', name: 'Når pilot er evaluert', goals: [linkTo(result)], rowKey: 'm1' });
  const priced = site.add(benefit, {
    ...{ ...row, number: 'Ø1', name: 'Kortere saksgang', valuation: 'priced', responsible: ola, rowKey: 'b1' },
    ...{ goals: [linkTo(effect)], ...over }
  });
  const addIndicator = (draft: AnyDraft): AnyRecord =>
    site.add(indicator, {
      ...row,
      benefit: linkTo(priced),
      rowKey: `i${String(draft.name)}`,
      unit: 'percent',
      ...draft
    });
  return { site, record, effect, priced, addIndicator };
}

const sickness = {
  ...{ name: 'Sykefravær', nullValue: 12.4, nullDate: '2017-06-30', targetValue: 6, targetDate: '2018-12-31' },
  ...{ base: 345, baseOf: 'ansatte', oneCalled: 'på jobb hver dag', upMeans: 'fewer' }
};

test('a benefit without an indicator stands in the list, and what it lacks stands over it', async () => {
  const { site, priced } = aBenefitPlan({ responsible: null });
  await openApp(site, {}, 'benefits');
  const lacks = await screen.findByRole('region', { name: '2 ting å se på' }, { timeout: 8000 });
  expect(lacks).toHaveTextContent('Kortere saksgang har ingen gevinstansvarlig i linjen');
  expect(lacks).toHaveTextContent('Kortere saksgang har ingen måleindikator ennå');
  expect(within(lacks).getAllByRole('link')[0]).toHaveAttribute(
    'href',
    expect.stringMatching(new RegExp(`#/benefits/benefit/${priced.id}/responsible$`))
  );
  expect(within(screen.getByRole('table', { name: 'Gevinster' })).getByText('Kortere saksgang')).toBeInTheDocument();
});

test('a way to what is lacking ends in the field that mends it', async () => {
  const { site, priced } = aBenefitPlan({ responsible: null });
  await openApp(site, {}, `benefits/benefit/${priced.id}/responsible`);
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Gevinstansvarlig' })).toHaveFocus(), {
    timeout: 8000
  });
});

test('an indicator says its numbers in plain words, and what they are reckoned from', async () => {
  const { site, priced, record, addIndicator } = aBenefitPlan();
  const of = linkTo(addIndicator(sickness));
  site.add(measurement, {
    ...rowOf(record),
    indicator: of,
    name: 'Desember',
    measuredOn: '2017-12-31',
    measured: 10.4
  });
  await openApp(site, {}, `benefits/benefit/${priced.id}`);
  const indicators = within(await screen.findByRole('region', { name: 'Måleindikatorer' }, { timeout: 8000 }));
  expect(await indicators.findByText('6,4 % = 22 flere på jobb hver dag')).toBeInTheDocument();
  expect(indicators.getByText('2 % = 7 flere på jobb hver dag')).toBeInTheDocument();
  expect(indicators.getByText('Regnet av 345 ansatte.')).toBeInTheDocument();
  expect(indicators.getByRole('img', { name: 'Målinger av Sykefravær' })).toBeInTheDocument();
});

test('the measurements stand in a table with their distance from the target', async () => {
  const { site, record, addIndicator } = aBenefitPlan();
  const made = addIndicator(sickness);
  const row = { ...rowOf(record), indicator: linkTo(made) };
  site.add(measurement, { ...row, name: 'Desember', measuredOn: '2017-12-31', measured: 10.4 });
  await openApp(site, {}, `benefits/indicator/${made.id}`);
  const table = await screen.findByRole('table', { name: 'Målinger av Sykefravær' }, { timeout: 8000 });
  const rows = within(table)
    .getAllByRole('row')
    .map((each) => each.textContent?.replace(/\s/g, ' '));
  expect(rows[2]).toBe('Desember31. des. 201710,4 %4,4 %2 % = 7 flere på jobb hver dag');
  expect(rows).toHaveLength(4);
});

test('a priced benefit shows brutto, drift and netto; a qualitative one is not asked for years', async () => {
  const { site, priced, record } = aBenefitPlan();
  const row = { ...rowOf(record), benefit: linkTo(priced) };
  site.add(benefitYear, { ...row, year: '2019', gross: 640_000, running: 90_000 });
  site.add(benefit, { ...rowOf(record), name: 'Trygghet', valuation: 'qualitative', rowKey: 'b2' });
  const { user } = await openApp(site, {}, `benefits/benefit/${priced.id}`);
  const table = await screen.findByRole('table', { name: 'Gevinst per år' }, { timeout: 8000 });
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent(/2019\s*640\s000\s*90\s000\s*550\s000/);
  await user.click(screen.getByRole('link', { name: 'Tilbake' }));
  const list = within(await screen.findByRole('table', { name: 'Gevinster' }));
  await user.click(list.getByRole('link', { name: 'Trygghet' }));
  await heading('Trygghet');
  expect(screen.queryByRole('region', { name: 'Gevinst per år' })).not.toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'Ny måleindikator' })).toBeInTheDocument();
});

test('the benefits map says in a table what it draws', async () => {
  const { site } = aBenefitPlan();
  const { user } = await openApp(site, {}, 'benefits');
  const map = await part('Gevinstkart');
  expect(map.getByRole('link', { name: 'M5 Når pilot er evaluert' })).toBeInTheDocument();
  await user.click(map.getByRole('button', { name: 'Tabell' }));
  const goals = within(map.getByRole('table', { name: 'Effektmål' }));
  expect(goals.getAllByRole('row')[1]).toHaveTextContent('7 Bor lenger hjemmeØ1 Kortere saksgang');
  const outputs = within(map.getByRole('table', { name: 'Resultatmål' }));
  expect(outputs.getAllByRole('row')[1]).toHaveTextContent('2 Modellen er prøvd ut7 Bor lenger hjemme');
});

test('a goal shows the benefits that follow, and the milestones that lead to it by way of others', async () => {
  const { site, effect } = aBenefitPlan();
  await openApp(site, {}, `plan/goals/${effect.id}`);
  const benefits = await screen.findByRole('region', { name: 'Gevinster som følger' }, { timeout: 8000 });
  expect(within(benefits).getByRole('link', { name: 'Ø1 Kortere saksgang' })).toBeInTheDocument();
  const milestones = screen.getByRole('region', { name: 'Milepæler som fører hit' });
  expect(within(milestones).getByRole('link', { name: 'M5 Når pilot er evaluert' })).toBeInTheDocument();
});

test('«Sjekk planen» tells of an indicator without a null point, and leads to the field', async () => {
  const { site, record, addIndicator } = aBenefitPlan({ responsible: kari });
  site.add(projectPlan, { ...rowOf(record), rowKey: key, name: 'Plan', extent: 'full' });
  const made = addIndicator({ name: 'Klager', unit: 'count' });
  await openApp(site, {}, 'plan/check');
  const found = await part('Gevinster');
  expect(
    found.getByText('for å vite om dere får resultater må dere vite hvor dere er og hvor dere skal')
  ).toBeInTheDocument();
  expect(found.getByRole('link', { name: 'Klager' })).toHaveAttribute(
    'href',
    expect.stringMatching(new RegExp(`#/benefits/indicator/${made.id}/nullValue$`))
  );
});
