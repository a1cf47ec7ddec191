import * as React from 'react';
import { riskScale } from '../../domain/planning/riskScale';
import type { RiskScale } from '../../domain/planning/riskScale';
import { useLater } from '../app/WordsRoom';
import { useSiteSettings } from '../settings/useSiteSettings';

/** How risk is judged in this site. */
export function useRiskScale(): RiskScale {
  const settings = useSiteSettings();
  return React.useMemo(() => riskScale(settings), [settings]);
}

/** Ordinary words for so many steps: of three, those in the middle. */
const ordinary = (words: readonly string[], steps: number): readonly string[] =>
  steps === 5 ? words : words.slice(1, steps + 1);

export interface StepWords {
  /** The words alone, the lowest first; as many as there are steps. */
  readonly words: { readonly likelihood: readonly string[]; readonly consequence: readonly string[] };
  /** «3 – Middels». */
  readonly likelihood: readonly string[];
  readonly consequence: readonly string[];
}

/** What the steps of the scale are called: as the site has said, or in ordinary words. */
export function useSteps(): StepWords {
  const scale = useRiskScale();
  const { risks: said } = useLater();
  return React.useMemo(() => {
    const usual = ordinary(said.steps, scale.steps);
    const wordsOf = (own: readonly string[]): readonly string[] =>
      own.length === 0 ? usual : usual.map((_, index) => own[index] ?? '');
    const words = { likelihood: wordsOf(scale.likelihood), consequence: wordsOf(scale.consequence) };
    const numbered = (all: readonly string[]): readonly string[] => all.map((word, at) => said.step(at + 1, word));
    return { words, likelihood: numbered(words.likelihood), consequence: numbered(words.consequence) };
  }, [scale, said]);
}
