import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, margin: 0, maxWidth: '60ch', outlineStyle: 'none' }
});

/** What the button did, where the button was: the focus goes here, so that it is read. */
export function FollowUpDone({ children }: { readonly children: string }): JSX.Element {
  const ref = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => ref.current?.focus(), []);
  return (
    <p ref={ref} tabIndex={-1} className={useStyles().root}>
      {children}
    </p>
  );
}
