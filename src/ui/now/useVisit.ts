import * as React from 'react';
import { readVisit, visitAt, writeVisit } from '../../domain/planning/visit';
import type { Visit } from '../../domain/planning/visit';
import { keep, kept } from '../app/kept';
import { useAround } from '../app/Surrounded';
import { useProjectKey } from '../data/projectKey';
import { useSetting } from '../setting';

/** When this person was last here before now (ISO, UTC); null on the first visit. This browser remembers. */
export function useVisit(): string | null {
  const { world } = useAround();
  const { opening } = useSetting();
  const key = useProjectKey();
  const place = `framdrift:visit:${key}:${opening.me.id}`;
  const [visit, setVisit] = React.useState<Visit>(() => visitAt(readVisit(kept(place)), world.now()));
  React.useEffect(() => {
    keep(place, writeVisit(visit));
    const leave = (): void => keep(place, writeVisit({ ...visit, last: world.now() }));
    const look = (): void => {
      if (document.visibilityState === 'hidden') leave();
      else setVisit(visitAt(readVisit(kept(place)), world.now()));
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', look);
    };
  }, [place, visit, world]);
  return visit.since;
}
