import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { activity } from '../../../domain/templates/activity';
import { goal } from '../../../domain/templates/goal';
import { milestone } from '../../../domain/templates/milestone';
import { project } from '../../../domain/templates/project';
import { projectPlan } from '../../../domain/templates/projectPlan';
import type { Scribe } from '../../../domain/planning/frozenRows';
import { useScribe } from './useToday';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 }
});

const labelsOf = (scribe: Scribe): ReadonlySet<string> =>
  new Set([
    scribe.milestone,
    ...[project, projectPlan, goal, milestone, activity].flatMap((template) =>
      Object.values(scribe.words(template).fields).map(({ label }) => label)
    )
  ]);

/** A line's label, where it begins with one that fields have: a colon in somebody's text makes none. */
function labelIn(line: string, labels: ReadonlySet<string>): string {
  const [label = ''] = /^[^:\n]+/.exec(line) ?? [];
  return labels.has(label) && line.startsWith(`${label}: `) ? `${label}:` : '';
}

/** «Label: value» lines as a version has them, with the labels standing out. */
export function FrozenText({ text }: { readonly text: string }): JSX.Element {
  const styles = useStyles();
  const { scribe } = useScribe();
  const labels = React.useMemo(() => (scribe ? labelsOf(scribe) : new Set<string>()), [scribe]);
  const lines = text.split('\n').map((line) => ({ line, label: labelIn(line, labels) }));
  return (
    <>
      {lines.map(({ line, label }, at) => (
        <React.Fragment key={at}>
          {at > 0 && '\n'}
          {label !== '' && <span className={styles.label}>{label}</span>}
          {line.slice(label.length)}
        </React.Fragment>
      ))}
    </>
  );
}
