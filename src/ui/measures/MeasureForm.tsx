import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { identityIn } from '../../domain/schema/template';
import { measure } from '../../domain/templates/measure';
import type { MeasureKind } from '../../domain/templates/measure';
import { useSay } from '../app/Announcer';
import { useLater } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { focusIn } from '../form/guidance/guided';
import { RecordForm } from '../form/RecordForm';
import { usePeriod } from '../project/ProjectRoom';
import { useRowStart } from '../project/useRowStart';
import type { RecordProps } from '../rooms/specials';
import type { Measure } from './useMeasures';

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  }
});

const asked = ['name', 'responsible', 'deadline', 'status', 'riskProfile', 'comment'];

interface Props extends RecordProps {
  readonly kind: MeasureKind;
  /** Null: a new one. */
  readonly row: Measure | null;
  readonly label: string;
  readonly onEnd: () => void;
}

/** A measure, new or as it stands, where it is listed. */
export function MeasureForm({ template, record, kind, row, label, onEnd }: Props): JSX.Element {
  const styles = useStyles();
  const { measures: said } = useLater();
  const say = useSay();
  const { keep } = useStore();
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => focusIn(root.current?.querySelector('[data-field]')), []);
  const known = {
    ...useRowStart(),
    kind,
    recordKey: identityIn(template, record),
    concerns: String(record[template.title] ?? '')
  };
  return (
    <div ref={root} role="group" aria-label={label} className={styles.root}>
      <RecordForm
        template={measure}
        record={row}
        known={known}
        period={usePeriod()}
        fields={kind === 'benefit' ? asked : asked.filter((name) => name !== 'riskProfile')}
        layout="panel"
        headingLevel={4}
        saves="byItself"
        onSaved={(saved) => {
          keep(measure, saved);
          if (row) return;
          say(said.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
    </div>
  );
}
