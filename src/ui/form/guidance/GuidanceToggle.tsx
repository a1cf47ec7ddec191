import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { useGuided } from './guided';

interface GuidanceToggleProps {
  /** What it opens: guidance, or terms alone. */
  readonly says: string;
  readonly name: string;
  /** The field's label, which tells one such button from another. */
  readonly describedBy: string | undefined;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** The element it shows and hides. */
  readonly controls: string;
}

const useStyles = makeStyles({ root: { minWidth: '24px', height: '24px', padding: 0 } });

/** The small (i): opens the guidance under the label, or goes to it where it stands at the side. */
export function GuidanceToggle({
  says,
  name,
  describedBy,
  open,
  onToggle,
  controls
}: GuidanceToggleProps): React.ReactElement {
  const { atSide, goTo } = useGuided();
  const disclosure = atSide ? {} : { 'aria-expanded': open, 'aria-controls': controls };
  return (
    <Button
      {...disclosure}
      className={useStyles().root}
      appearance="transparent"
      size="small"
      icon={<Info16Regular />}
      aria-label={says}
      aria-describedby={describedBy}
      onClick={() => (atSide ? goTo(name) : onToggle(!open))}
    />
  );
}
