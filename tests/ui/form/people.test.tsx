import * as React from 'react';
import { Field } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Person } from '../../../src/domain/schema/kinds';
import { milestone } from '../../../src/domain/templates/milestone';
import { PeoplePicker } from '../../../src/ui/form/PeoplePicker';
import { PersonPicker } from '../../../src/ui/form/PersonPicker';
import { aSetting, aSite, kari, ola } from '../support';
import { aMilestone } from './records';
import { field, InForm, saveButton, show } from './support';

const user = userEvent.setup({ delay: null });

function One({ onChange }: { onChange: jest.Mock }): React.ReactElement {
  const [value, setValue] = React.useState<Person | null>(null);
  const change = (person: Person | null): void => {
    setValue(person);
    onChange(person);
  };
  return (
    <Field label="Ansvar">
      <PersonPicker value={value} onChange={change} />
    </Field>
  );
}

function Several({ onChange }: { onChange: jest.Mock }): React.ReactElement {
  const [value, setValue] = React.useState<readonly Person[]>([kari]);
  const change = (people: readonly Person[], unfinished: string): void => {
    setValue(people);
    onChange(people, unfinished);
  };
  return (
    <Field label="Skrevet av">
      <PeoplePicker value={value} onChange={change} />
    </Field>
  );
}

test('somebody who has never been in the site is found by the first letters, with the job title, and made known to it', async () => {
  const site = aSite();
  const onChange = jest.fn();
  render(
    <InForm setting={await aSetting({ site })}>
      <One onChange={onChange} />
    </InForm>
  );
  await user.type(screen.getByLabelText('Ansvar'), 'mar');
  expect(await screen.findByText('Hovedtillitsvalgt')).toBeInTheDocument();
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ id: 13, name: 'Mari Vik' })));
  expect(screen.getByLabelText('Ansvar')).toHaveValue('Mari Vik');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
});

test('several people are chosen and taken away with the keyboard, and the focus is never lost', async () => {
  const onChange = jest.fn();
  render(
    <InForm setting={await aSetting()}>
      <Several onChange={onChange} />
    </InForm>
  );
  const search = screen.getByLabelText('Skrevet av');
  await user.type(search, 'ola');
  await screen.findByText('Rådgiver');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith([kari, ola], ''));
  expect(search).toHaveValue('');
  await user.tab({ shift: true });
  expect(screen.getByRole('button', { name: 'Ta bort Ola Bø' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Ta bort Kari Ås' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith([], '');
  expect(search).toHaveFocus();
});

interface Waiting {
  readonly search: HTMLElement;
  readonly onChange: jest.Mock;
  /** SharePoint answers. */
  readonly goOn: () => void;
}

/** Ola is chosen and the field emptied again, before SharePoint has answered. */
async function olaIsOnHisWay(Picker: typeof One, label: string): Promise<Waiting> {
  const site = aSite();
  const onChange = jest.fn();
  render(
    <InForm setting={await aSetting({ site })}>
      <Picker onChange={onChange} />
    </InForm>
  );
  const search = screen.getByLabelText(label);
  await user.type(search, 'ola');
  await screen.findByText('Rådgiver');
  const goOn = site.hold();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.clear(search);
  return { search, onChange, goOn };
}

test('whoever types the next name, or takes somebody away, before the last chosen has come from SharePoint, loses neither', async () => {
  const { search, onChange, goOn } = await olaIsOnHisWay(Several, 'Skrevet av');
  await user.type(search, 'Mari');
  await user.click(screen.getByRole('button', { name: 'Ta bort Kari Ås' }));
  goOn();
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith([ola], 'Mari'));
  expect(search).toHaveValue('Mari');
});

test('whoever types another name before the person chosen has come from SharePoint keeps what was typed', async () => {
  const { search, onChange, goOn } = await olaIsOnHisWay(One, 'Ansvar');
  await user.type(search, 'kari');
  goOn();
  expect(await screen.findByText('Prosjektleder')).toBeInTheDocument();
  expect(search).toHaveValue('kari');
  expect(onChange).not.toHaveBeenCalledWith(expect.objectContaining({ id: 12 }));
});

test('nobody by that name, and a directory that does not answer, are said', async () => {
  const site = aSite();
  render(
    <InForm setting={await aSetting({ site })}>
      <One onChange={jest.fn()} />
    </InForm>
  );
  await user.type(screen.getByLabelText('Ansvar'), 'Qqq');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Vi fant ingen med det navnet.'));
  site.failWith({ kind: 'Unavailable', detail: 'down' });
  await user.type(screen.getByLabelText('Ansvar'), 'q');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Vi får ikke søkt akkurat nå.'));
});

test('a name that is typed and not chosen is kept and complained of, not forgotten', async () => {
  localStorage.clear();
  const site = aSite();
  const { user: person } = show(await aSetting({ site }), { template: milestone, record: aMilestone(site) });
  await person.type(field('Ansvar'), 'Kari');
  await person.click(saveButton());
  await waitFor(() => expect(field('Ansvar')).toHaveFocus());
  expect(field('Ansvar')).toHaveValue('Kari');
  expect(screen.getByText('Velg en person fra listen.')).toBeInTheDocument();
  expect(site.calls.update).toBeUndefined();
});

test('somebody whom the site cannot be told of is not added', async () => {
  const site = aSite();
  const onChange = jest.fn();
  render(
    <InForm setting={await aSetting({ site })}>
      <One onChange={onChange} />
    </InForm>
  );
  await user.type(screen.getByLabelText('Ansvar'), 'mari');
  const option = await screen.findByText('Mari Vik');
  site.failWith({ kind: 'Forbidden' });
  await user.click(option);
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Vi fikk ikke lagt til Mari Vik.'));
  expect(onChange).not.toHaveBeenCalledWith(expect.objectContaining({ name: 'Mari Vik' }));
});
