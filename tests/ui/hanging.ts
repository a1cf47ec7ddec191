import type { Attachment, Documents, FolderContent } from '../../src/data/repository';
import { checkFile } from '../../src/domain/files/fileProblem';
import { Failure } from '../../src/domain/failure';
import type { Person } from '../../src/domain/schema/kinds';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';

/** What files need of a site in memory. */
interface Rows {
  readonly hanging: Record<string, Attachment[]>;
  find(template: Template, id: number): AnyRecord;
  change(template: Template, id: number, change: AnyDraft, by: string): AnyRecord;
  called(method: string): Promise<void>;
}

const placeOf = (template: Template, id: number): string => `${template.name} ${id}`;

/** Files that hang on records, in memory: each makes its record newer. */
export const hangingIn = (site: Rows, me: Person): object => ({
  attachments: async (template: Template, id: number) => {
    await site.called('attachments');
    return site.hanging[placeOf(template, id)] ?? [];
  },
  attach: async (template: Template, { id }: AnyRecord, name: string, content: Blob) => {
    await site.called('attach');
    const problem = checkFile(content);
    if (problem) throw new Failure({ kind: 'Invalid', problems: [problem] });
    const record = site.change(template, id, {}, me.name);
    const address = `https://fjordvik.sharepoint.example/${encodeURIComponent(name)}`;
    const file = { name, address, size: content.size, added: record.modified };
    site.hanging[placeOf(template, id)] = [...(site.hanging[placeOf(template, id)] ?? []), file];
    return { name, record };
  },
  detach: async (template: Template, { id }: AnyRecord, name: string) => {
    await site.called('detach');
    site.hanging[placeOf(template, id)] = (site.hanging[placeOf(template, id)] ?? []).filter(
      (file) => file.name !== name
    );
    return site.change(template, id, {}, me.name);
  }
});

export const library = '/sites/framdrift/Documents';
const changed = { by: 'Ola Bø', at: '2018-01-09T10:00:00Z' };
const document = (name: string, address = name): FolderContent['documents'][number] => ({
  name,
  address: `https://fjordvik.sharepoint.example${library}/${address}`,
  changed
});

const tree: Readonly<Record<string, FolderContent>> = {
  [library]: { folders: [{ name: 'Pilot', path: `${library}/Pilot` }], documents: [document('Plan.docx')] },
  [`${library}/Pilot`]: {
    folders: [{ name: 'Tom mappe', path: `${library}/Pilot/Tom mappe` }],
    documents: [document('Funn.xlsx', 'Pilot/Funn.xlsx'), document('Kart.pdf', 'Pilot/Kart.pdf')]
  },
  [`${library}/Pilot/Tom mappe`]: { folders: [], documents: [] }
};

/** A team's documents: one library with a plan, and a folder for the channel «Pilot». */
export const documentsIn = (site: Pick<Rows, 'called'>): Documents => ({
  libraries: async () => {
    await site.called('libraries');
    return [{ name: 'Documents', path: library }];
  },
  contentOf: async (path) => {
    await site.called('contentOf');
    const found = tree[path];
    if (!found) throw new Failure({ kind: 'NotFound', what: 'record' });
    return found;
  }
});
