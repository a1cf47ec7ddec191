import type { Boot } from './runtime';

/** Stands for the saved page or tab: a web part's settings, kept in the browser for each host and channel. */
export function savedSettings({ host, channel }: Boot): {
  read(): Record<string, unknown>;
  keep(properties: Record<string, unknown>): void;
} {
  const name = `framdrift-host:${host}:${channel?.id ?? ''}`;
  return {
    read: () => JSON.parse(window.localStorage.getItem(name) ?? '{}') as Record<string, unknown>,
    keep: (properties) => window.localStorage.setItem(name, JSON.stringify(properties))
  };
}
