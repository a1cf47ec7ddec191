import type { Repository } from '../../src/data/repository';
import type { FaultRule } from '../../src/local/sharepoint/http/faults';
import type { Place } from './place';

/** How the line breaks: before it is done, after, or SharePoint has no time (and says to come back much later). */
export type Break = Pick<FaultRule, 'drop' | 'status' | 'retryAfter'>;
export const breaks = {
  'before it was done': { drop: 'before' },
  'after it was done': { drop: 'after' },
  'as SharePoint was busy': { status: 503, retryAfter: 60 }
} as const satisfies Readonly<Record<string, Break>>;

/** The place's repository, whose `nth` call goes wrong, however often it is sent. */
export function brokenAt({ repository, local }: Place, nth: number, fault: Break): Repository {
  const { faults } = local!.sharePoint;
  let asked = 0;
  const breaking = async <T>(doing: () => Promise<T>): Promise<T> => {
    asked += 1;
    if (asked !== nth) return doing();
    faults.add({ path: '_api', ...fault, times: 50 });
    try {
      return await doing();
    } finally {
      faults.clear();
    }
  };
  return {
    ...repository,
    create: (...all) => breaking(() => repository.create(...all)),
    update: (...all) => breaking(() => repository.update(...all)),
    createAll: (...all) => breaking(() => repository.createAll(...all)),
    removeAll: (...all) => breaking(() => repository.removeAll(...all)),
    read: (...all) => breaking(() => repository.read(...all))
  };
}
