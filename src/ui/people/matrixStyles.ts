import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const narrow = '@container framdrift-list (max-width: 639px)';
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** The upper row is the greatest influence; a row over each pair of squares holds the names of the regions. */
export const useMatrixStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalXXL },
  heading: { marginBottom: tokens.spacingVerticalM },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'auto repeat(4, minmax(0, 1fr))',
    gridTemplateRows: 'auto repeat(2, minmax(56px, auto)) auto repeat(2, minmax(56px, auto)) auto auto',
    maxWidth: '960px'
  },
  region: { display: 'contents' },
  ground: { borderRadius: tokens.borderRadiusMedium, border: edge, margin: '2px', pointerEvents: 'none' },
  engage: { backgroundColor: tokens.colorBrandBackground2 },
  satisfy: { backgroundColor: tokens.colorNeutralBackground3 },
  inform: { backgroundColor: tokens.colorNeutralBackground3 },
  watch: { backgroundColor: tokens.colorNeutralBackground1 },
  name: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    margin: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // Half of a phone's width has room for «Nøkkelpersonar», and not for more around it.
    [narrow]: { ...typographyStyles.caption2Strong, paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: '0' }
  },
  square: { padding: tokens.spacingHorizontalS, minWidth: 0, [narrow]: { padding: tokens.spacingHorizontalXS } },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0
  },
  link: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    minHeight: '24px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [narrow]: { padding: 0, borderRadius: tokens.borderRadiusCircular }
  },
  whole: { [narrow]: { display: 'none' } },
  turn: { display: 'none', [narrow]: { display: 'inline' } },
  up: {
    ...typographyStyles.caption1,
    alignSelf: 'center',
    textAlign: 'right',
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2
  },
  across: {
    ...typographyStyles.caption1,
    textAlign: 'center',
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2
  },
  sideUp: { ...typographyStyles.caption1Strong, paddingRight: tokens.spacingHorizontalS, alignSelf: 'center' },
  sideAcross: { ...typographyStyles.caption1Strong, textAlign: 'center' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginBottom: 0 }
});
