/** Resolves when something has happened so many times. */
export function times(count: number): { readonly happened: () => void; readonly all: Promise<void> } {
  let left = count;
  let done = (): void => undefined;
  const all = new Promise<void>((resolve) => (done = resolve));
  return {
    happened: () => {
      left -= 1;
      if (left === 0) done();
    },
    all
  };
}
