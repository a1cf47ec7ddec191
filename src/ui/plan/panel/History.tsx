import * as React from 'react';
import { milestone as template } from '../../../domain/templates/milestone';
import { RecordHistory } from '../../history/RecordHistory';
import type { PartProps } from './PanelParts';

/** What has happened to the milestone. */
export function History({ milestone }: PartProps): JSX.Element {
  return (
    <RecordHistory
      template={template}
      record={milestone}
      base={['plan', 'milestone', String(milestone.id), 'history']}
    />
  );
}
