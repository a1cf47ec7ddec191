import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { projectPlan } from '../../../domain/templates/projectPlan';
import { project } from '../../../domain/templates/project';
import type { Chapter, ChapterFields, ChapterPart, ChapterRows } from '../../../domain/planning/chapters';
import { isInterimLevel } from '../../../domain/planning/goalLevels';
import type { RecordOf } from '../../../domain/schema/record';
import { PlanFields } from '../../changes/PlanFields';
import { useStore } from '../../data/useStore';
import { Heading } from '../../parts/Heading';
import { useWords } from '../../app/WordsRoom';
import { RowsPart } from '../../rooms/RowsPart';
import { RecordForm } from '../../form/RecordForm';
import { useArriveAt } from '../../form/useArriveAt';
import { usePeriod, useProject } from '../../project/ProjectRoom';
import { Goals } from '../Goals';
import { ActivitiesPart } from './ActivitiesPart';
import { LivingPlans } from './LivingPlans';
import { ArchivePart } from './ArchivePart';
import { MilestonesPart } from './MilestonesPart';
import { ProgrammePart } from './ProgrammePart';
import { ResponsibilityPart } from './ResponsibilityPart';
import { usePlan } from './usePlan';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL }
});

interface RowsProps {
  /** What is open in them. */
  readonly path: readonly string[];
}

const rows: { readonly [R in ChapterRows]: (props: RowsProps) => JSX.Element } = {
  goals: ({ path }) => <Goals path={path} />,
  mainGoals: ({ path }) => <Goals path={path} level="main" only={(level) => !isInterimLevel(level)} />,
  interimGoals: ({ path }) => (
    <Goals path={path} level="interim" only={isInterimLevel} home={['plan', 'chapters', 'interimGoals']} />
  ),
  activities: () => <ActivitiesPart />,
  milestones: () => <MilestonesPart />,
  responsibility: () => <ResponsibilityPart />,
  documents: () => <ArchivePart />
};

type FieldsProps = Pick<ChapterFields, 'template' | 'fields'>;

/** Fields of the project's own record, or of its plan. Saved by themselves. */
function OpenFields({ template, fields }: FieldsProps): JSX.Element {
  const period = usePeriod();
  const { keep } = useStore();
  const { record, known } = usePlan();
  const owner = useProject();
  const common = { fields, period, layout: 'page', headingLevel: 3 } as const;
  if (template === project)
    return (
      <RecordForm
        {...common}
        template={project}
        record={owner}
        saves="byItself"
        onSaved={(saved) => keep(project, saved)}
      />
    );
  const onSaved = (saved: RecordOf<typeof projectPlan>): void => keep(projectPlan, saved);
  return (
    <RecordForm
      {...common}
      template={projectPlan}
      record={record}
      known={known}
      saves="fromTheStart"
      onSaved={onSaved}
    />
  );
}

/** What was agreed in a plan under change control is read here; how it goes is written. */
const FieldsPart = ({ template, fields }: FieldsProps): JSX.Element => (
  <PlanFields template={template} fields={fields}>
    {(some) => <OpenFields template={template} fields={some} />}
  </PlanFields>
);

/** A part of the chapter that the paper has numbered: «3.1 Grensesnitt og avgrensninger». */
function SectionHeading({ name }: { readonly name: string }): JSX.Element {
  const { sections } = useWords().templates.projectPlan;
  return (
    <Heading level="h3" spaced>
      {sections[name]}
    </Heading>
  );
}

function Part({ part, path }: { readonly part: ChapterPart } & RowsProps): JSX.Element {
  if ('rows' in part) return React.createElement(rows[part.rows], { path });
  if ('list' in part) return <RowsPart template={part.list} />;
  if ('plans' in part) return <LivingPlans plans={part.plans} />;
  if (part.heading === undefined) return <FieldsPart {...part} />;
  return (
    <div>
      <SectionHeading name={part.heading} />
      <FieldsPart {...part} />
    </div>
  );
}

/** Everything that is written in a chapter, in the order of the document. */
export function ChapterParts({ chapter, path }: { readonly chapter: Chapter } & RowsProps): JSX.Element {
  const styles = useStyles();
  return (
    <div ref={useArriveAt(path[0])} className={styles.root}>
      {chapter.name === 'background' && <ProgrammePart />}
      {chapter.parts.map((part, index) => (
        <Part key={`${chapter.name} ${index}`} part={part} path={path} />
      ))}
    </div>
  );
}
