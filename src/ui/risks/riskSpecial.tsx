import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isOpportunity, nextRiskNumber } from '../../domain/planning/risks';
import { risk } from '../../domain/templates/risk';
import { useLater } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { MeasuresPart } from '../measures/MeasuresPart';
import type { RecordProps, Special, Start } from '../rooms/specials';
import { RiskBegin } from './RiskBegin';
import { useSteps } from './useSteps';
import { whenOpened } from '../rooms/whenOpened';

const RiskAbove = whenOpened(() => import(/* webpackChunkName: "framdrift-risks" */ './RiskAbove'));
const RiskList = whenOpened(() => import(/* webpackChunkName: "framdrift-risks" */ './RiskList'));

/** What is done about a risk: to prevent it, and to bear it. About an opportunity: to make it happen. */
function RiskMeasures({ template, record }: RecordProps): JSX.Element {
  const { risks: said } = useLater();
  const isGood = isOpportunity(record as AnyRecord & { readonly kind: string });
  return (
    <MeasuresPart
      {...{ template, record }}
      kinds={isGood ? ['stimulating'] : ['preventive', 'mitigating']}
      questions={said.questions}
    />
  );
}

/** The site's own scale in the form, and the next number to begin with. */
function useRiskStart(): Start {
  const steps = useSteps();
  const number = nextRiskNumber(useRows(risk));
  return React.useMemo(
    () => ({
      known: {},
      initial: { kind: 'risk', status: 'identified', number },
      steps: (name: string) => (name.startsWith('likelihood') ? steps.likelihood : steps.consequence)
    }),
    [steps, number]
  );
}

/** What risks have beside what is made from their declaration. */
export const riskSpecial: Special = {
  Rows: RiskList,
  Above: RiskAbove,
  Begin: RiskBegin,
  Below: RiskMeasures,
  useStart: useRiskStart
};
