import * as React from 'react';
import { useSaid } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import type { TabItem } from '../parts/Tabs';
import { always, underMore } from './screenNames';
import type { Screen } from './screens';

/** The parts of the project. A phone has room for three of them, and «Mer». */
export function ProjectTabs({ here }: { readonly here: Screen }): JSX.Element {
  const { project: said } = useSaid();
  const item = (name: Screen): TabItem => ({ name, label: said[name], path: [name] });
  const items: readonly TabItem[] = [
    ...always.map(item),
    ...underMore.map((name) => ({ ...item(name), only: 'wide' as const })),
    { ...item('more'), only: 'narrow', covers: [...underMore, 'about'] }
  ];
  return <Tabs label={said.tabs} here={here} items={items} />;
}
