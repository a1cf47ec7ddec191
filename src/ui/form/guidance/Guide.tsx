import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../../domain/schema/template';
import { fieldWords } from '../../../locales/words';
import { useLabelTerms } from '../../glossary/useLabelTerms';
import { useSetting } from '../../setting';
import { useWide } from '../useWide';
import { focusIn, GuidedProvider, hasGuidance } from './guided';
import { GuidancePanel } from './GuidancePanel';

interface GuideProps {
  readonly template: Template;
  /** The fields that are asked for. */
  readonly names: readonly string[];
  /** There may be guidance at the side, where there is room. */
  readonly mayStandAtSide: boolean;
  readonly children: React.ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalXXXL, width: '100%' },
  main: { flex: '1 1 auto', minWidth: 0, maxWidth: '576px' }
});

const frameOf = (root: HTMLElement | null, name: string | null): Element | null =>
  name === null ? null : (root?.querySelector(`[data-field="${name}"]`) ?? null);

/** A form with its guidance: from 880 px of its own width in a panel at the side, which follows the focus; else at the fields. */
export function Guide({ template, names, mayStandAtSide, children }: GuideProps): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const root = React.useRef<HTMLDivElement>(null);
  const panel = React.useRef<HTMLElement>(null);
  const [current, setCurrent] = React.useState<string | null>(null);
  const wide = useWide(root);
  const atSide = wide && mayStandAtSide && names.some((name) => hasGuidance(fieldWords(words, template, name)));
  const hasTerms = useLabelTerms(template, names);
  const guided = React.useMemo(() => {
    const goTo = (name: string): void => {
      setCurrent(name);
      panel.current?.focus();
    };
    return { atSide, goTo, hasTerms };
  }, [atSide, hasTerms]);
  const follow = ({ target }: React.FocusEvent<HTMLElement>): void => {
    const name = target.closest<HTMLElement>('[data-field]')?.dataset.field;
    if (name !== undefined) setCurrent(name);
  };
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.main} onFocus={follow}>
        <GuidedProvider value={guided}>{children}</GuidedProvider>
      </div>
      {atSide && (
        <GuidancePanel
          ref={panel}
          words={current === null ? null : fieldWords(words, template, current)}
          onLeave={() => focusIn(frameOf(root.current, current))}
        />
      )}
    </div>
  );
}
