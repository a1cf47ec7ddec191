import type { Theme } from '../visit';

/** A page's theme as SharePoint's theme provider gives it to web parts. */
export function pageTheme(theme: Theme): object {
  const inverted = theme !== 'light';
  return {
    isInverted: inverted,
    palette: {},
    semanticColors: { bodyText: inverted ? '#ffffff' : '#323130', bodyBackground: inverted ? '#1f1f1f' : '#ffffff' }
  };
}

const forcedColours = '(forced-colors: active)';

/** SharePoint has no high contrast theme: there it is the operating system's, which pages learn of by this query. */
export function imitateForcedColours(isActive: () => boolean): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => (query === forcedColours && isActive() ? matching(ask(query)) : ask(query));
}

function matching(list: MediaQueryList): MediaQueryList {
  return new Proxy(list, {
    get(target, name) {
      const value: unknown = name === 'matches' ? true : Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    }
  });
}
