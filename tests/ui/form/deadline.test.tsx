import * as React from 'react';
import { Field } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Deadline } from '../../../src/domain/schema/kinds';
import { DeadlineInput } from '../../../src/ui/form/DeadlineInput';
import type { Setting } from '../../../src/ui/setting';
import { aSetting } from '../support';
import { InForm } from './support';

const askoy = { start: '2017-04-01', end: '2018-12-31' };

function Frist({ initial, onChange }: { initial: Deadline | null; onChange: jest.Mock }): React.ReactElement {
  const [value, setValue] = React.useState(initial);
  const change = (next: Deadline | null): void => {
    setValue(next);
    onChange(next);
  };
  return (
    <Field label="Frist">
      <DeadlineInput value={value} onChange={change} period={askoy} />
    </Field>
  );
}

async function frist(initial: Deadline | null = null) {
  const setting: Setting = await aSetting();
  const onChange = jest.fn();
  render(
    <InForm setting={setting}>
      <Frist initial={initial} onChange={onChange} />
    </InForm>
  );
  return {
    user: userEvent.setup({ delay: null }),
    onChange,
    words: screen.getByLabelText('Frist'),
    day: screen.getByLabelText(/^betyr/)
  };
}

test('the words and the day they mean stand side by side', async () => {
  const { user, onChange, words, day } = await frist();
  await user.type(words, 'Ultimo februar');
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Ultimo februar', date: '2018-02-28' });
  expect(day).toHaveValue('28.02.2018');
  expect(screen.getByRole('status')).toHaveTextContent('onsdag 28. februar 2018');
});

test('where the words can mean several days, the form asks and never guesses', async () => {
  const { user, onChange, words } = await frist();
  await user.type(words, 'Oktober');
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  await user.tab();
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Oktober', date: null });
  expect(screen.getByRole('radiogroup', { name: /«Oktober» kan være flere dager/ })).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'onsdag 31. oktober 2018' }));
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Oktober', date: '2018-10-31' });
});

test('Enter asks, too', async () => {
  const { user, words } = await frist();
  await user.type(words, 'Oktober{Enter}');
  expect(screen.getAllByRole('radio')).toHaveLength(2);
});

test('a day that was once chosen is not asked about again', async () => {
  await frist({ words: 'Oktober', date: '2018-10-31' });
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

test('words that say no day keep the day that was set, and say so when there is none', async () => {
  const { user, onChange, words, day } = await frist();
  await user.type(words, 'Etter ferien');
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent(/Vi kjenner ikke igjen ordene/);
  await user.type(day, '20.8.2018');
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Etter ferien', date: '2018-08-20' });
  await user.type(words, ' en gang');
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Etter ferien en gang', date: '2018-08-20' });
});

test('a day outside the period is said to be so', async () => {
  const { user, onChange, words } = await frist();
  await user.type(words, 'Ultimo februar 2019');
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent(/har ingen slik dag. Den nærmeste er torsdag 28. februar 2019/);
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Ultimo februar 2019', date: null });
});

test('the day wins: words that mean another day are dropped, and one is told', async () => {
  const { user, onChange, day } = await frist({ words: 'Ultimo februar', date: '2018-02-28' });
  await user.clear(day);
  await user.type(day, '15.03.2018');
  expect(onChange).toHaveBeenLastCalledWith({ words: '', date: '2018-03-15' });
  expect(screen.getByRole('status')).toHaveTextContent(/«Ultimo februar» er tatt bort/);
});

test('the day before the words were changed does not stay with the new words', async () => {
  const { user, onChange, words } = await frist({ words: 'Ultimo februar', date: '2018-02-28' });
  await user.clear(words);
  expect(onChange).toHaveBeenLastCalledWith(null);
  await user.type(words, 'Blåmandag');
  expect(onChange).toHaveBeenLastCalledWith({ words: 'Blåmandag', date: null });
});
