import * as React from 'react';
import { sameLogin } from '../../domain/planning/reached';
import { reach } from '../../domain/templates/reach';
import { useRows } from '../data/useRows';

type IsUnreached = (login: string | undefined) => boolean;

/** Where nothing is known, nobody is said to be out of reach. */
const ReachContext = React.createContext<IsUnreached>(() => false);

/** Tells whether somebody is known not to be reached in Teams. */
export const useIsUnreached = (): IsUnreached => React.useContext(ReachContext);

/** Who is not reached in Teams, for everything that shows people in a project. */
export function ReachRoom({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const rows = useRows(reach);
  const isUnreached = React.useMemo((): IsUnreached => {
    const logins = new Set(rows.map(({ login }) => sameLogin(login)));
    return (login) => login !== undefined && logins.has(sameLogin(login));
  }, [rows]);
  return <ReachContext.Provider value={isUnreached}>{children}</ReachContext.Provider>;
}
