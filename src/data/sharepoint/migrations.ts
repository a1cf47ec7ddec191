import type { Site } from './site';
import { homeOf, listIn, together, valueOf } from './site';
import { botsOwn, structuresFor, versionsKept } from './structure';

/**
 * A change that comparing and adding cannot make: moving values, renaming, taking away. It runs once in a site,
 * after what is new has been added, and must bear to be run again from the start when it was stopped.
 */
export interface Migration {
  /** Counts from 1; never used twice. */
  readonly number: number;
  readonly name: string;
  readonly run: (site: Site) => Promise<void>;
}

/** Lists made before we said how many versions to keep have SharePoint's 50. One that keeps more is left as it is. */
const keepMoreVersions: Migration = {
  number: 1,
  name: 'keepMoreVersions',
  run: async (site) => {
    const lists = structuresFor(homeOf(site));
    const found = await together(site, (web) =>
      lists.map((list) => listIn(web, site, list).select('MajorVersionLimit')<{ readonly MajorVersionLimit: number }>())
    );
    const few = lists.filter((_, index) => valueOf(found[index]!).MajorVersionLimit < versionsKept);
    const done = await together(site, (web) =>
      few.map((list) => listIn(web, site, list).update({ MajorVersionLimit: versionsKept }))
    );
    done.forEach(valueOf);
  }
};

/** Lists made before a lookup was to take its rows along leave them behind. */
const takeRowsAlong: Migration = {
  number: 2,
  name: 'takeRowsAlong',
  run: async (site) => {
    const columns = structuresFor(homeOf(site)).flatMap((list) =>
      list.columns
        .filter(({ attributes }) => attributes.RelationshipDeleteBehavior === 'Cascade')
        .map(({ name }) => ({ list, name }))
    );
    const done = await together(site, (web) =>
      columns.map(({ list, name }) =>
        listIn(web, site, list)
          .fields.getByInternalNameOrTitle(name)
          .update({ Indexed: true, RelationshipDeleteBehavior: 1 }, 'SP.FieldLookup')
      )
    );
    done.forEach(valueOf);
  }
};

/** The log of messages was once a list as any other. */
const guardBotsLists: Migration = {
  number: 3,
  name: 'guardBotsLists',
  run: async (site) => {
    const lists = structuresFor(homeOf(site)).filter(({ isBots }) => isBots);
    const done = await together(site, (web) => lists.map((list) => listIn(web, site, list).update(botsOwn)));
    done.forEach(valueOf);
  }
};

/** All migrations, oldest first. A site whose lists are made today has nothing to migrate. */
export const migrations: readonly Migration[] = [keepMoreVersions, takeRowsAlong, guardBotsLists];
