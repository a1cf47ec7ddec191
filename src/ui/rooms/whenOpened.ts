import * as React from 'react';

interface Loaded<P> {
  readonly default: React.ComponentType<P>;
}

type Fetched<P> = React.FunctionComponent<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A component that is fetched with the part of the project it stands in. `Later` has fetched it before anything of the
 * part is drawn, so that nothing moves when it comes; anywhere else it is fetched when it is drawn, as by `React.lazy`.
 */
export function whenOpened<P extends object>(load: () => Promise<Loaded<P>>): Fetched<P> {
  const Lazy = React.lazy(load) as unknown as React.ComponentType<P>;
  let Ready: React.ComponentType<P> | undefined;
  const Shown = (props: P): JSX.Element => {
    // What was drawn as one of them stays that: changing would throw away what somebody does in it.
    const [Drawn] = React.useState(() => Ready ?? Lazy);
    return React.createElement(Drawn, props);
  };
  return Object.assign(Shown, { fetch: async () => void (Ready = (await load()).default) });
}

/** Fetches all of these that are to be fetched. */
export const fetchAll = (parts: readonly unknown[]): Promise<unknown> =>
  Promise.all(parts.map((part) => (part as Partial<Fetched<object>> | undefined)?.fetch?.()));
