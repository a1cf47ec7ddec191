import * as React from 'react';
import { intakesOf } from '../../domain/planning/programmeOverview';
import { programme } from '../../domain/templates/programme';
import { project } from '../../domain/templates/project';
import { useSaid } from '../app/WordsRoom';
import type { Project } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { FollowUpLine } from './FollowUpLine';
import { usePeriod, useProject } from './ProjectRoom';
import { useLinksTo } from './useLinksTo';

const none: readonly string[] = [];

/** A project of a programme is in one of its intakes. */
function useLines({ programme: of }: Project): (name: string) => readonly string[] {
  const programmes = useRows(programme);
  return React.useMemo(() => {
    const own = programmes.find(({ id }) => id === of?.id);
    const intakes = own ? intakesOf(own) : none;
    return (name) => (name === 'intake' ? intakes : none);
  }, [programmes, of?.id]);
}

/** Everything the project's own record holds, section by section. */
export default function About({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { keep } = useStore();
  const record = useProject();
  return (
    <div ref={useArriveAt(path[0])}>
      <Heading level="h2" arrival spaced>
        {useSaid().project.about}
      </Heading>
      <RecordForm
        template={project}
        record={record}
        period={usePeriod()}
        links={useLinksTo()}
        lines={useLines(record)}
        layout="page"
        headingLevel={3}
        saves="byItself"
        onSaved={(saved) => keep(project, saved)}
      />
      <FollowUpLine />
      <Folds>
        <FilesFold template={project} record={record} home={['about']} />
        <HistoryFold template={project} record={record} home={['about']} />
      </Folds>
    </div>
  );
}
