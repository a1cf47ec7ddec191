import * as React from 'react';
import { milestone as template } from '../../../domain/templates/milestone';
import { FilesPart } from '../../files/FilesPart';
import type { PartProps } from './PanelParts';

/** What hangs on the milestone, and the documents that are linked to it. */
export function FilesHere({ milestone }: PartProps): JSX.Element {
  return <FilesPart template={template} record={milestone} />;
}
