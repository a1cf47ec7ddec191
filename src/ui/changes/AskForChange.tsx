import * as React from 'react';
import type { Template } from '../../domain/schema/template';
import { Spoken } from '../rooms/Later';
import { ProposeBar } from './ProposeBar';

interface Props {
  readonly template: Template;
  readonly fields: readonly string[];
  readonly id: number;
}

/** The way to ask for a change of one record, where the words of the later parts are not there yet. */
export default function AskForChange(part: Props): JSX.Element {
  return (
    <Spoken meanwhile={<></>}>
      <ProposeBar parts={[part]} />
    </Spoken>
  );
}
