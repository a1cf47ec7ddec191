import * as React from 'react';
import { adviceOn } from '../../../domain/learning/advice';
import type { Topic } from '../../../domain/learning/adviceTopics';
import { useLater } from '../../app/WordsRoom';
import { Fold } from '../../parts/Fold';
import { useProject } from '../../project/ProjectRoom';
import { useOthersLessons } from '../useOthersLessons';
import { Soon } from '../../parts/Soon';

const Advice = React.lazy(() => import(/* webpackChunkName: "framdrift-learning" */ './Advice'));

interface Props {
  /** The themes of what is being written. Without any there is nothing to show. */
  readonly topics: readonly Topic[];
  /** What is being written, for those whose advice is used. */
  readonly where: string;
  /** The screen's own address; with `advice` after it, this stands open. */
  readonly home: readonly string[];
}

/** «Råd fra andre prosjekter» under what is being written: read when somebody opens it, counted where it has been. */
export function AdviceFold({ topics, where, home }: Props): JSX.Element | null {
  const { advice: said } = useLater().learning;
  const { key } = useProject();
  const { rows } = useOthersLessons(false);
  if (topics.length === 0) return null;
  const count = rows && said.count(adviceOn(topics, rows, key).length);
  return (
    <Fold title={said.title} home={home} name="advice" {...(count ? { count } : {})}>
      <React.Suspense fallback={<Soon />}>
        <Advice topics={topics} where={where} />
      </React.Suspense>
    </Fold>
  );
}
