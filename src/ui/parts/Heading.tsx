import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRouter } from '../route/Router';

const useStyles = makeStyles({
  root: { margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere', hyphens: 'auto' },
  spaced: { marginBottom: tokens.spacingVerticalL },
  h1: { ...typographyStyles.title2, '@container framdrift (max-width: 639px)': typographyStyles.subtitle1 },
  h2: typographyStyles.subtitle1,
  h3: typographyStyles.subtitle2
});

interface Props {
  readonly level: 'h1' | 'h2' | 'h3';
  /** The heading of what one has come to: focus moves here when somebody went here. */
  readonly arrival?: boolean;
  /** A form follows. */
  readonly spaced?: boolean;
  readonly className?: string;
  readonly id?: string;
  readonly children: React.ReactNode;
}

/** A heading; the one of a new screen takes the focus. */
export function Heading({ level: Tag, arrival = false, spaced = false, className, id, children }: Props): JSX.Element {
  const styles = useStyles();
  const { followed } = useRouter();
  const ref = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (!arrival || !followed.current) return;
    followed.current = false;
    ref.current?.focus({ preventScroll: false });
  }, [arrival, followed]);
  return (
    <Tag
      ref={ref}
      id={id}
      tabIndex={arrival ? -1 : undefined}
      className={mergeClasses(styles.root, styles[Tag], spaced && styles.spaced, className)}
    >
      {children}
    </Tag>
  );
}
