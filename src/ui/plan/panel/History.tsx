import * as React from 'react';
import { milestone as template } from '../../../domain/templates/milestone';
import { History as Versions } from '../../history/History';
import type { PartProps } from './PanelParts';

/** What has happened to the milestone. */
export function History({ milestone }: PartProps): JSX.Element {
  return <Versions template={template} record={milestone} />;
}
