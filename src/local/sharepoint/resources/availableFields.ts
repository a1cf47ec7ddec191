import type { Field } from '../fields/field';
import { isRootWeb, webHome, type Home } from '../fields/home';
import { refuse } from '../http/failure';
import { webWithId, type Web } from '../store/webs';
import type { Visit } from '../visit';
import { columnEntity, wantedName } from './fields';
import { collection, type Collection, type Link } from './node';

/** The site columns that a web's lists may use: its own, and those of all webs above it. Only to be read. */
export function availableFields(visit: Visit): Collection {
  const homes = websUpwards(visit, visit.web).map((web) => webHome(visit, web));
  const all = (): readonly (readonly [Home, Field])[] =>
    homes.flatMap((home) => home.columns().map((field) => [home, field] as const));
  const find =
    (test: (field: Field, wanted: string) => boolean): Link =>
    ([given]) => {
      const wanted = wantedName(given);
      const found = all().find(([, field]) => test(field, wanted.toLowerCase()));
      if (!found) throw refuse.noColumn(wanted);
      return columnEntity(visit, found[0], found[1]);
    };
  const byId = find((field, wanted) => field.id === wanted);
  return collection({
    type: 'SP.Field',
    set: 'SP.ApiData.Fields',
    uri: 'Web/AvailableFields',
    all: () => all().map(([home, field]) => columnEntity(visit, home, field)),
    key: byId,
    links: {
      getbyid: byId,
      getbytitle: find((field, wanted) => field.title.toLowerCase() === wanted),
      getbyinternalnameortitle: find((field, wanted) =>
        [field.internalName, field.title].some((name) => name.toLowerCase() === wanted)
      )
    }
  });
}

function websUpwards(visit: Visit, web: Web): readonly Web[] {
  const parent = isRootWeb(visit, web) || web.parent === null ? undefined : webWithId(visit.farm, web.parent);
  return parent ? [web, ...websUpwards(visit, parent)] : [web];
}
