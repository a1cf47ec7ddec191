import * as React from 'react';
import { useAround } from '../app/Surrounded';
import { useRouter } from '../route/Router';

/** Opens a project: the page or tab is about it from now on, where it lets itself be told. */
export function useOpenProject(): (key: string, path?: readonly string[]) => void {
  const { chooseProject, host } = useAround();
  const { route, go } = useRouter();
  const { site } = route;
  return React.useCallback(
    (key, path = ['now']) => {
      go({ site, project: key, path });
      if (host !== 'personal') chooseProject?.(key);
    },
    [go, site, host, chooseProject]
  );
}
