import * as React from 'react';
import { useWords } from '../../app/WordsRoom';
import { Heading } from '../../parts/Heading';
import { Comparing } from './Comparing';
import { PlanState } from './PlanState';
import { VersionList } from './VersionList';
import { VersionPage } from './VersionPage';

/** How far the plan has come towards being approved, and the versions that were: `[]`, `['1.0']`, `['1.0', 'compare']`. */
export default function Approval({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { approval: said } = useWords().messages;
  const [number, view, other] = path;
  if (number !== undefined && view === 'compare')
    return <Comparing key={number} number={number} other={other ?? null} />;
  if (number !== undefined) return <VersionPage key={number} number={number} />;
  return (
    <>
      <Heading level="h2" arrival spaced>
        {said.title}
      </Heading>
      <PlanState />
      <VersionList />
    </>
  );
}
