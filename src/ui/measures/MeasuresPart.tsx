import * as React from 'react';
import type { MeasureKind } from '../../domain/templates/measure';
import { useSaid } from '../app/WordsRoom';
import { Waiting } from '../parts/Waiting';
import type { RecordProps } from '../rooms/specials';
import type { MeasuresProps } from './MeasuresOf';

const MeasuresOf = React.lazy(() => import(/* webpackChunkName: "framdrift-measures" */ './MeasuresOf'));

/** The measures of a record of any template, fetched when they are shown. */
export function MeasuresPart(props: MeasuresProps): JSX.Element {
  const { app } = useSaid();
  return (
    <React.Suspense fallback={<Waiting label={app.loading} />}>
      <MeasuresOf {...props} />
    </React.Suspense>
  );
}

/** What stands under every record of a template (`Below` in `specials`): its measures of these kinds. */
export const measuresOf = (...kinds: readonly MeasureKind[]): React.ComponentType<RecordProps> =>
  function MeasuresHere(props) {
    return <MeasuresPart {...props} kinds={kinds} />;
  };
