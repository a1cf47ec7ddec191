import { readViewXml } from '../../../../src/local/sharepoint/items/caml';
import { compileCondition } from '../../../../src/local/sharepoint/items/compile';
import { fuzz } from './fuzz';
import { mangle, name, text, type Random } from './random';
import { openRoom } from './room';

const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const ref = (random: Random): string =>
  `<FieldRef Name="${name(random)}"${random.pick(['', ' LookupId="TRUE"', ' Ascending="FALSE"'])}/>`;

function value(random: Random): string {
  const content = random.pick([
    () => escape(text(random)),
    () => String(random.below(100)),
    () => '<Today OffsetDays="-3"/>',
    () => '<UserID/>',
    () => '2026-03-10T12:00:00Z'
  ])();
  const type = random.pick(['Text', 'Integer', 'DateTime', 'Lookup', 'Boolean']);
  return `<Value Type="${type}"${random.pick(['', ' IncludeTimeValue="TRUE"', ' StorageTZ="TRUE"'])}>${content}</Value>`;
}

function where(random: Random, depth: number): string {
  if (depth > 0 && random.chance(2)) {
    const kind = random.pick(['And', 'Or']);
    return `<${kind}>${where(random, depth - 1)}${where(random, depth - 1)}</${kind}>`;
  }
  const operator = random.pick('Eq Neq Gt Geq Lt Leq BeginsWith Contains Includes NotIncludes'.split(' '));
  return random.pick([
    () => `<${operator}>${ref(random)}${value(random)}</${operator}>`,
    () => `<IsNull>${ref(random)}</IsNull>`,
    () => `<In>${ref(random)}<Values>${random.several(4, () => value(random))}</Values></In>`,
    () =>
      `<Membership Type="${random.pick(['CurrentUserGroups', 'SPGroup', 'SPWeb.AllUsers'])}" ID="3">${ref(random)}</Membership>`,
    () =>
      `<DateRangesOverlap>${ref(random)}${ref(random)}${ref(random)}<Value><${random.pick(['Month', 'Week', 'Today', 'x'])}/></Value></DateRangesOverlap>`
  ])();
}

function view(random: Random): string {
  if (random.chance(300))
    return random
      .pick(['<And>', '<', '<View><Query><Where>' + '<Or>'.repeat(400), '<a/>', '<!--', '&amp;'])
      .repeat(3000);
  const order = random.several(3, () => ref(random));
  const inner = `<Query><Where>${where(random, 4)}</Where><OrderBy>${order}</OrderBy></Query>`;
  const fields = `<ViewFields>${random.several(3, () => ref(random))}</ViewFields>`;
  const xml = `<View Scope="${random.pick(['Recursive', 'x'])}">${inner}${fields}<RowLimit>${random.below(50)}</RowLimit></View>`;
  return random.chance(2) ? xml : mangle(random, xml);
}

/** What goes wrong when this many generated views are read and asked of a list; empty when nothing does. */
export function fuzzCamls(seed: number, count: number): string[] {
  const room = openRoom();
  try {
    return fuzz(seed, count, view, (input) => {
      const read = readViewXml(input, room.visit, room.list);
      if (read.condition) room.ask(compileCondition(read.condition, { ...room.visit.ground(room.list), caml: true }));
      return JSON.stringify(read).length;
    });
  } finally {
    room.close();
  }
}
