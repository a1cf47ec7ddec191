import * as React from 'react';
import { milestone } from '../../../domain/templates/milestone';
import { useRows } from '../../data/useRows';
import { StartGuide } from '../StartGuide';
import { Sheet } from './Sheet';
import { Timeline } from './Timeline';

/** The milestones as pictures; the table says the same. */
export default function Pictures({ look }: { readonly look: 'picture' | 'timeline' }): JSX.Element {
  const milestones = useRows(milestone);
  if (milestones.length === 0) return <StartGuide />;
  return look === 'picture' ? <Sheet milestones={milestones} /> : <Timeline milestones={milestones} />;
}
