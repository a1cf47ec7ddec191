import * as React from 'react';
import { project } from '../../domain/templates/project';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { Folds } from '../parts/Fold';
import { usePeriod, useProject } from './ProjectRoom';
import { useLinksTo } from './useLinksTo';

/** Everything the project's own record holds, section by section. */
export default function About({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { keep } = useStore();
  const record = useProject();
  return (
    <div ref={useArriveAt(path[0])}>
      <RecordForm
        template={project}
        record={record}
        period={usePeriod()}
        links={useLinksTo()}
        layout="page"
        headingLevel={2}
        saves="byItself"
        onSaved={(saved) => keep(project, saved)}
      />
      <Folds>
        <FilesFold template={project} record={record} home={['about']} />
        <HistoryFold template={project} record={record} home={['about']} />
      </Folds>
    </div>
  );
}
