import * as React from 'react';
import { render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useDraft } from '../../src/ui/app/useDraft';

/** A line that is written in one place of the app, as a milestone's or a reason is. */
function Line(): React.ReactElement {
  const { found = '', keep } = useDraft('framdrift:row:key-1');
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

const open = (): Tab => {
  const { container, unmount } = render(<Line />);
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

test('what an older version of the app kept is found', () => {
  localStorage.setItem('framdrift:row:key-1', 'Når c er gjort');
  expect(open().line).toHaveValue('Når c er gjort');
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
