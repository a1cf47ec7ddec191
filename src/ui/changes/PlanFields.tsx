import * as React from 'react';
import { isFollowUp } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { SettingProvider, useSetting } from '../setting';
import { useControlled } from './useControlled';

interface Props {
  readonly template: Template;
  readonly fields: readonly string[];
  /** Shows these of them. */
  readonly children: (fields: readonly string[]) => JSX.Element;
}

/** Fields of the plan. Under change control what was agreed is read first, and how it goes is written after it. */
export function PlanFields({ template, fields, children }: Props): JSX.Element {
  const setting = useSetting();
  const closed = useControlled();
  const read = React.useMemo(() => ({ ...setting, readOnly: true }), [setting]);
  if (!closed) return children(fields);
  const agreed = fields.filter((name) => !isFollowUp(template, name));
  const followUp = fields.filter((name) => isFollowUp(template, name));
  return (
    <>
      {agreed.length > 0 && <SettingProvider value={read}>{children(agreed)}</SettingProvider>}
      {followUp.length > 0 && children(followUp)}
    </>
  );
}
