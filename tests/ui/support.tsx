import * as React from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Language } from '../../src/domain/schema/words';
import { loadAllWords } from '../../src/locales/load';
import type { Setting } from '../../src/ui/setting';
import { SettingProvider } from '../../src/ui/setting';
import { kari } from './people';
import { anOpening, aSite } from './site';
import type { Memory } from './site';

export { directory, kari, ola } from './people';
export { aSite } from './site';
export type { Memory } from './site';

/** jsdom measures nothing; Fluent wants to be told when something grows. */
class NothingGrows {
  public observe(): void {}
  public unobserve(): void {}
  public disconnect(): void {}
}
globalThis.ResizeObserver ??= NothingGrows;

/** jsdom lays nothing out, and Fluent's keyboard takes what has no place for something one cannot come to. */
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  }
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1024, 768);

interface SettingWishes extends Partial<Omit<Setting, 'words' | 'connection'>> {
  readonly language?: Language;
  readonly site?: Memory;
}

/** Where a screen stands in a test: words in bokmål, a site in memory, and 10 January 2018. */
export async function aSetting({ language = 'nb', site = aSite(), ...wishes }: SettingWishes = {}): Promise<Setting> {
  const words = await loadAllWords(language);
  return {
    connection: site.connection,
    opening: anOpening(kari),
    words,
    today: '2018-01-10',
    readOnly: false,
    ...wishes
  };
}

interface InSettingProps {
  readonly setting: Setting;
  readonly children: React.ReactNode;
}

/** What every screen stands in: theme, cache and setting. */
export function InSetting({ setting, children }: InSettingProps): React.ReactElement {
  const [client] = React.useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return (
    <QueryClientProvider client={client}>
      <FluentProvider theme={webLightTheme}>
        <SettingProvider value={setting}>{children}</SettingProvider>
      </FluentProvider>
    </QueryClientProvider>
  );
}
