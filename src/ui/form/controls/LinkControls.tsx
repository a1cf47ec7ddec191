import * as React from 'react';
import type { Link } from '../../../domain/schema/kinds';
import { useFormPlace } from '../formPlace';
import type { Choosable, ControlProps } from './control';
import { Many } from './OneOf';
import { SeveralOf } from './SeveralOf';

const keyOf = ({ id }: Link): string => String(id);

/** The rows one may point at; what is chosen already stays among them, whatever has become of it. */
function options(rows: readonly Link[], chosen: readonly Link[]): readonly Choosable[] {
  const missing = chosen.filter(({ id }) => !rows.some((row) => row.id === id));
  return [...rows, ...missing].map((row) => ({ key: keyOf(row), label: row.title, value: row }));
}

export function LinkControl({ field, value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const { links } = useFormPlace();
  const chosen = value as Link | null;
  return (
    <Many
      options={options(links(field.to ?? '', field.options.among), chosen ? [chosen] : [])}
      chosen={chosen && keyOf(chosen)}
      onChoose={(option) => onChange(option?.value ?? null)}
      onBlur={onBlur}
      describedBy={describedBy}
      optional={!field.options.required}
    />
  );
}

export function LinksControl({ field, value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const { links } = useFormPlace();
  const chosen = value as readonly Link[];
  const choosable = options(links(field.to ?? '', field.options.among), chosen);
  return (
    <SeveralOf
      options={choosable}
      chosen={chosen.map(keyOf)}
      onChoose={(keys) => onChange(choosable.filter(({ key }) => keys.includes(key)).map((one) => one.value))}
      onBlur={onBlur}
      describedBy={describedBy}
    />
  );
}
