import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { PathName } from './PathHeading';
import { samePath } from './useMoving';

/** Paths that have been named, and in which nothing stands yet: there are none in the lists before something does. */
export interface NewPaths {
  readonly names: readonly string[];
  readonly naming: boolean;
  readonly begin: () => void;
  readonly end: () => void;
  readonly add: (name: string) => void;
  readonly rename: (from: string, to: string) => void;
}

export function useNewPaths(plan: readonly Milestone[]): NewPaths {
  const [made, setMade] = React.useState<readonly string[]>([]);
  const [naming, setNaming] = React.useState(false);
  const names = made.filter((name) => !plan.some(({ path }) => samePath(path, name)));
  return {
    names,
    naming,
    begin: () => setNaming(true),
    end: () => setNaming(false),
    add: (name) => {
      setMade((now) => [...now.filter((each) => !samePath(each, name)), name.trim()]);
      setNaming(false);
    },
    rename: (from, to) => setMade((now) => now.map((each) => (each === from ? to.trim() : each)))
  };
}

/** The way to a path that is not there yet. */
export function AddPath({ fresh }: { readonly fresh: NewPaths }): JSX.Element {
  const { arrange } = useWords().messages.planning;
  return (
    <div>
      {fresh.naming ? (
        <PathName path="" onName={fresh.add} onCancel={fresh.end} />
      ) : (
        <Button appearance="subtle" icon={<Add20Regular />} onClick={fresh.begin}>
          {arrange.addPath}
        </Button>
      )}
    </div>
  );
}
