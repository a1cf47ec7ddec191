import { columnNamed, columnTitled } from '../fields/columns';
import { escapeXml } from '../fields/schemaXml';
import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import type { Argument } from '../http/path';
import type { List } from '../store/lists';
import type { View } from '../store/views';
import type { Visit } from '../visit';
import { action, entity, scalar, type Entity, type Scalar } from './node';

/** The columns that a view shows, in order. */
export function viewFields(visit: Visit, list: List, view: View, change: (changed: Partial<View>) => void): Entity {
  const { fields } = view;
  const named = (given: unknown): string => {
    const name = String(given);
    const field = columnNamed(visit.farm, list.id, name) ?? columnTitled(visit.farm, list.id, name);
    if (!field) throw refuse.noColumn(name);
    return field.internalName;
  };
  const set = (method: string, next: readonly string[]): Scalar => {
    change({ fields: next });
    return scalar(method, null);
  };
  const moved = (args: readonly Argument[], body: Body): readonly string[] => {
    const given = new Map(args.map(({ name, value }) => [name ?? '', value]));
    return movedTo(fields, named(body.field ?? given.get('field')), Number(body.index ?? given.get('index') ?? 0));
  };
  return entity({
    type: 'SP.ViewFieldCollection',
    set: 'SP.ApiData.ViewFieldCollections',
    uri: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    own: { SchemaXml: fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join(''), Items: fields },
    links: {
      addviewfield: ([name]) =>
        action((body) => set('AddViewField', [...new Set([...fields, named(name?.value ?? body.strField)])])),
      removeviewfield: ([name]) =>
        action((body) => {
          const gone = named(name?.value ?? body.strField);
          return set(
            'RemoveViewField',
            fields.filter((each) => each !== gone)
          );
        }),
      removeallviewfields: () => action(() => set('RemoveAllViewFields', [])),
      moveviewfieldto: (args) => action((body) => set('MoveViewFieldTo', moved(args, body)))
    }
  });
}

function movedTo(fields: readonly string[], field: string, index: number): readonly string[] {
  if (!fields.includes(field) || !Number.isInteger(index) || index < 0 || index >= fields.length)
    throw refuse.badArgument('Value does not fall within the expected range.');
  const rest = fields.filter((each) => each !== field);
  return [...rest.slice(0, index), field, ...rest.slice(index)];
}
