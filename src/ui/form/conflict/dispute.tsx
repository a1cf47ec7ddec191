import * as React from 'react';
import type { Ground } from '../saving/matter';
import { useSetting } from '../../setting';

/** Who else has changed a field, by its name. */
type Disputes = Readonly<Record<string, string>>;

const DisputeContext = React.createContext<Disputes>({});

interface DisputeProviderProps {
  readonly names: readonly string[];
  readonly others: Ground['others'];
  readonly children: React.ReactNode;
}

/** Which fields somebody else has changed while they were being changed here. */
export function DisputeProvider({ names, others, children }: DisputeProviderProps): React.ReactElement {
  const all = JSON.stringify(Object.fromEntries(names.map((name) => [name, others[name]?.by ?? ''])));
  // The fields are drawn again only where it is about others.
  const value = React.useMemo(() => JSON.parse(all) as Disputes, [all]);
  return <DisputeContext.Provider value={value}>{children}</DisputeContext.Provider>;
}

/** What stands at such a field; nothing at others. */
export function useDispute(name: string): string | undefined {
  const { words, opening } = useSetting();
  const { disputedField, disputedFieldOwn } = words.messages.saving;
  const by = React.useContext(DisputeContext)[name];
  if (by === undefined) return undefined;
  return by === opening.me.name ? disputedFieldOwn : disputedField(by);
}
