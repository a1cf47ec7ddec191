import * as React from 'react';
import type { Connection } from '../../data/repository';

interface SettingUp {
  readonly busy: boolean;
  /** Why it did not go. */
  readonly error: unknown;
  readonly start: () => void;
}

/** Makes the lists of a site, or what is missing of them. */
export function useSetUp(connection: Connection, onDone: () => void): SettingUp {
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>(null);
  const setUp = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await connection.setUp(() => undefined);
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return { busy, error, start: () => void setUp() };
}
