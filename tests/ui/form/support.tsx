import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import type { BoundFunctions, queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { Template } from '../../../src/domain/schema/template';
import type { Setting } from '../../../src/ui/setting';
import { PaceProvider } from '../../../src/ui/form/pace';
import type { RecordFormProps } from '../../../src/ui/form/RecordForm';
import { RecordForm } from '../../../src/ui/form/RecordForm';
import { InSetting } from '../support';

/** Forms in tests wait for nothing. */
const atOnce = { search: 0, keep: 0, save: 0, retry: 0 };

export const InForm = ({ setting, children }: { setting: Setting; children: React.ReactNode }): React.ReactElement => (
  <InSetting setting={setting}>
    <PaceProvider value={atOnce}>{children}</PaceProvider>
  </InSetting>
);

type Looked = BoundFunctions<typeof queries>;

export interface Shown {
  readonly user: UserEvent;
  readonly unmount: () => void;
  /** The same form, given something else. */
  readonly give: (props: Partial<RecordFormProps>, setting?: Setting) => void;
  readonly saved: jest.Mock;
  /** Where it is drawn: another form may stand beside it. */
  readonly here: Looked;
}

/** A form on the screen, and somebody to use it. */
export function show<T extends Template>(setting: Setting, props: Omit<RecordFormProps<T>, 'onSaved'>): Shown {
  const saved = jest.fn();
  const user = userEvent.setup({ delay: null });
  const all = { ...props, onSaved: saved } as RecordFormProps<T>;
  const form = (more: object, where: Setting): React.ReactElement => (
    <InForm setting={where}>
      <RecordForm {...all} {...more} />
    </InForm>
  );
  const { unmount, rerender, container } = render(form({}, setting));
  return {
    user,
    unmount,
    saved,
    here: within(container),
    give: (more, where = setting) => rerender(form(more, where))
  };
}

export const saveButton = (): HTMLElement => screen.getByRole('button', { name: 'Lagre' });

const isOption = (element: HTMLElement): boolean => element.getAttribute('type') === 'radio';

/** What a label is on: by its `for`, or by whoever says that it is labelled by it. */
function labelledBy(label: Element): Element | null {
  const { htmlFor, id } = label as HTMLLabelElement;
  return htmlFor ? document.getElementById(htmlFor) : document.querySelector(`[aria-labelledby~="${id}"]`);
}

/** By the label's own element, since jsdom seeks through the whole document for each element that is asked for its labels. */
function labelled(text: string, here: Looked): readonly HTMLElement[] {
  const labels = here.queryAllByText((own, element) => element?.tagName === 'LABEL' && own.trim() === text);
  const found = labels.map(labelledBy).filter((each): each is HTMLElement => each instanceof HTMLElement);
  return found.length > 0 ? found : here.getAllByLabelText((label) => label.replace(/\s*\*$/, '') === text);
}

/** The one field with this label, whether it is required or not; an option may be called the same. */
export function field(label: string, here: Looked = screen): HTMLElement {
  const [only, ...others] = labelled(label, here).filter((element) => !isOption(element));
  if (!only || others.length) throw new Error(`${others.length + 1} fields are called ${label}`);
  return only;
}
