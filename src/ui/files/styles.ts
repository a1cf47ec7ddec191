import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A line about one file or link: what it is, what is known of it, and what can be done with it. */
export const useLineStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  icon: { lineHeight: 0, paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  name: typographyStyles.body1,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  ask: {
    gridColumnStart: 2,
    gridColumnEnd: -1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS
  },
  question: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** The button's own edge lines up with the end of the line. */
  action: { marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` }
});
