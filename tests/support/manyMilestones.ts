/** Whose milestones they are: so many other projects', or those of one that is there. */
type Whose = { readonly projects: number } | { readonly id: unknown; readonly key: unknown };

/**
 * Stores milestones straight into the list, a hundred to a batch, as somebody who pastes into SharePoint's grid would.
 * `siteUrl` must have Framdrift's lists.
 */
export async function fillMilestones(siteUrl: string, count: number, whose: Whose = { projects: 100 }): Promise<void> {
  const list = `${siteUrl}/_api/web/getList('${new URL(siteUrl).pathname}/Lists/FramdriftMilestones')/items`;
  for (let from = 0; from < count; from += 100) {
    const rows = Array.from({ length: Math.min(100, count - from) }, (_, index) => from + index);
    await fetch(`${siteUrl}/_api/$batch`, {
      method: 'POST',
      headers: { Authorization: 'Bearer filler', 'Content-Type': 'multipart/mixed; boundary=batch_many' },
      body: batchOf(
        list,
        rows.map((row) => milestone(row, whose))
      )
    }).then(expectCreated(rows.length));
  }
}

const projectOf = (row: number, whose: Whose): object =>
  'projects' in whose
    ? { projectKey: `00000000-0000-4000-8000-${String(row % whose.projects).padStart(12, '0')}` }
    : { projectId: whose.id, projectKey: whose.key };

const milestone = (row: number, whose: Whose): object => ({
  Title: `Når del ${row} av planen er nådd`,
  number: `M${row}`,
  path: `Resultatløp ${row % 5}`,
  ...projectOf(row, whose),
  sortOrder: row + 100,
  deadline: `2018-${String((row % 12) + 1).padStart(2, '0')}-15T11:00:00Z`
});

function batchOf(list: string, bodies: readonly object[]): string {
  const part = (body: object): string =>
    [
      '--batch_many',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${list} HTTP/1.1`,
      'Accept: application/json',
      'Content-Type: application/json',
      '',
      JSON.stringify(body),
      ''
    ].join('\n');
  return `${bodies.map(part).join('\n')}\n--batch_many--\n`;
}

const expectCreated =
  (count: number) =>
  async (answer: Response): Promise<void> => {
    const created = (await answer.text()).match(/HTTP\/1\.1 201/g)?.length ?? 0;
    if (created !== count) throw new Error(`${created} of ${count} milestones were stored`);
  };
