import { screen, waitFor } from '@testing-library/react';
import { planVersion } from '../../../src/domain/templates/planVersion';
import { planVersionRow } from '../../../src/domain/templates/planVersionRow';
import { closeAll, heading } from '../opened';
import { part } from '../part';
import { approve, aSentPlan, kari, ola } from './approving';
import type { Case } from './approving';

afterEach(closeAll);

const said = 'Endret utenfor Framdrift etter godkjenningen';
const frozen = /Slik var planen da den ble godkjent/;

async function anApprovedPlan(): Promise<Case> {
  const made = aSentPlan();
  await approve(await made.openAs(ola, 'now'));
  await screen.findByRole('link', { name: 'Planen: Godkjent 1.0' });
  closeAll();
  return made;
}

/** Kari moves a deadline in the plain list of what was approved. */
function writeIn({ site }: Case): void {
  const row = site.rows(planVersionRow).find(({ heading: name }) => String(name).startsWith('M2'))!;
  site.changeAs('Kari Ås', planVersionRow, row.id, { text: 'Frist: 15. mars 2018' });
}

test('a version as it was approved says that it is, and accuses nobody', async () => {
  const { openAs } = await anApprovedPlan();
  await openAs(kari, 'plan/versions/1.0');
  expect(await screen.findByText(frozen)).toBeInTheDocument();
  expect(screen.queryByText(said)).not.toBeInTheDocument();
});

test('a version that was written in outside says so where it is read, also while it is open', async () => {
  const made = await anApprovedPlan();
  const app = await made.openAs(kari, 'plan/versions/1.0');
  await screen.findByText(frozen);
  writeIn(made);
  await app.tick();
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.getByText(/Noen har endret teksten i versjon 1.0 i SharePoint-listen/)).toBeInTheDocument();
  expect(screen.queryByText(frozen)).not.toBeInTheDocument();
});

test('and in the list of versions, and where it is compared', async () => {
  const made = await anApprovedPlan();
  writeIn(made);
  const app = await made.openAs(kari, 'plan/versions');
  const versions = await part('Godkjente versjoner');
  expect(await versions.findByText(said)).toBeInTheDocument();
  await app.user.click(versions.getByRole('link', { name: 'Sammenlign med planen i dag: versjon 1.0' }));
  await heading('Fra versjon 1.0 til planen i dag');
  expect(await screen.findByText(said)).toBeInTheDocument();
});

test('a version that was approved before prints were kept says nothing of it', async () => {
  const made = await anApprovedPlan();
  const [version] = made.site.rows(planVersion);
  made.site.changeAs('Ola Bø', planVersion, version!.id, { print: '' });
  writeIn(made);
  await made.openAs(kari, 'plan/versions/1.0');
  await waitFor(() => expect(screen.getByText(frozen)).toBeInTheDocument());
  expect(screen.queryByText(said)).not.toBeInTheDocument();
});
