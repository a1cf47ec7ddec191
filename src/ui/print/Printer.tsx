import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { Printing } from './paper';
import { printRule } from './printRule';

const look = 100;
/** What has not come by then is left out. */
const longest = 5000;

const isThere = (client: QueryClient): boolean =>
  client.isFetching() === 0 && document.querySelector('[data-paper] [role="progressbar"]') === null;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, look));

/** Waits until what is drawn for paper is whole: twice, since what has come may ask for more. */
async function drawn(client: QueryClient): Promise<void> {
  const from = Date.now();
  for (let still = 0; still < 2 && Date.now() - from < longest;) {
    await pause();
    still = isThere(client) ? still + 1 : 0;
  }
}

const isPrint = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'p';

interface Props {
  readonly onPrinting: (printing: Printing) => void;
}

/** Tells when something is printed; by the keys, it is printed once what is folded has been fetched. */
export default function Printer({ onPrinting }: Props): JSX.Element {
  const client = useQueryClient();
  React.useEffect(() => {
    const print = async (): Promise<void> => {
      onPrinting('wanted');
      await drawn(client);
      window.print();
      onPrinting('no');
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!isPrint(event)) return;
      event.preventDefault();
      void print();
    };
    const begin = (): void => onPrinting('now');
    const end = (): void => onPrinting('no');
    const onMedia = ({ matches }: MediaQueryListEvent): void => onPrinting(matches ? 'now' : 'no');
    // Not every surrounding that draws pages has it.
    const media = 'matchMedia' in window ? window.matchMedia('print') : null;
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media?.addEventListener('change', onMedia);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media?.removeEventListener('change', onMedia);
    };
  }, [client, onPrinting]);
  return <style>{printRule}</style>;
}
