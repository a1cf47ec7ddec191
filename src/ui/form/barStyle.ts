import { tokens } from '@fluentui/react-components';

/** What stands at the bottom of a form, in sight however long the form is. */
export const barStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'grid',
  rowGap: tokens.spacingVerticalS,
  paddingBlock: tokens.spacingVerticalM,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1
} as const;
