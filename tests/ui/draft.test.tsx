import * as React from 'react';
import { render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Person } from '../../src/domain/schema/kinds';
import { useDraft } from '../../src/ui/app/useDraft';
import { SettingProvider } from '../../src/ui/setting';
import type { Setting } from '../../src/ui/setting';
import { aSetting, kari, ola } from './support';

let setting: Setting;
beforeAll(async () => {
  setting = await aSetting();
});

/** A line that is written in one place of the app, as a milestone's or a reason is. */
function Line(): React.ReactElement {
  const { found = '', keep } = useDraft('row:key-1');
  const [text, setText] = React.useState(found);
  const change = (now: string): void => {
    setText(now);
    keep(now);
  };
  return <input aria-label="Linje" value={text} onChange={({ target }) => change(target.value)} />;
}

interface Tab {
  readonly line: HTMLElement;
  readonly close: () => void;
}

/** Opens the line as whoever is signed in. */
const open = (me: Person = kari): Tab => {
  const { container, unmount } = render(
    <SettingProvider value={{ ...setting, opening: { ...setting.opening, me } }}>
      <Line />
    </SettingProvider>
  );
  return { line: within(container).getByLabelText('Linje'), close: unmount };
};
const user = userEvent.setup({ delay: null });

beforeEach(() => localStorage.clear());

test('two tabs have each their own line, and the last begun comes back first', async () => {
  const [one, two] = [open(), open()];
  await user.type(one.line, 'Når a er gjort');
  await user.type(two.line, 'Når b er gjort');
  await user.type(one.line, ' ferdig');
  one.close();
  two.close();
  const third = open();
  expect(third.line).toHaveValue('Når b er gjort');
  expect(open().line).toHaveValue('Når a er gjort ferdig');
});

test('a line that is emptied is forgotten, and takes nothing of another tab with it', async () => {
  const [one, two] = [open(), open()];
  await user.type(one.line, 'Når a er gjort');
  await user.type(two.line, 'Når b er gjort');
  await user.clear(one.line);
  one.close();
  two.close();
  expect(open().line).toHaveValue('Når b er gjort');
  expect(Object.keys(localStorage)).toHaveLength(1);
});

test('a line is never shown to another who signs in in the same browser, and is there for its writer after', async () => {
  const mine = open(kari);
  await user.type(mine.line, 'Når a er gjort');
  mine.close();
  const theirs = open(ola);
  expect(theirs.line).toHaveValue('');
  await user.type(theirs.line, 'Når b er gjort');
  theirs.close();
  expect(open(kari).line).toHaveValue('Når a er gjort');
});

test('a page that was going and stays is open again', async () => {
  const one = open();
  await user.type(one.line, 'Når a');
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('pageshow'));
  await user.type(one.line, ' er gjort');
  expect(open().line).toHaveValue('');
  one.close();
  expect(open().line).toHaveValue('Når a er gjort');
});
