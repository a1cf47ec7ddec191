import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const narrow = '@container framdrift-list (max-width: 639px)';
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`;

/** A row for each person and one cell for what the role answers for, as on paper; where it is narrow, a card for each role. */
export const useRoleStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [narrow]: { display: 'block' } },
  head: {
    [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }
  },
  header: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`
  },
  group: {
    [narrow]: {
      display: 'flex',
      flexDirection: 'column',
      rowGap: tokens.spacingVerticalXS,
      borderTop: edge,
      padding: `${tokens.spacingVerticalM} 0`
    }
  },
  first: { borderTop: edge, [narrow]: { display: 'contents' } },
  more: { [narrow]: { display: 'contents' } },
  cell: {
    ...typographyStyles.body1,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    [narrow]: { padding: 0 }
  },
  role: { ...typographyStyles.body1Strong, width: '20%', [narrow]: { width: 'auto' } },
  name: { width: '20%', [narrow]: { width: 'auto' } },
  title: {
    width: '20%',
    color: tokens.colorNeutralForeground2,
    [narrow]: { ...typographyStyles.caption1, width: 'auto', ':empty': { display: 'none' } }
  },
  duty: { [narrow]: { order: 1, paddingTop: tokens.spacingVerticalS } },
  text: { whiteSpace: 'pre-line', margin: 0 },
  none: { color: tokens.colorNeutralForeground3, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    // Quiet buttons have room around their words: these begin where the text does.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`
  },
  offer: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2
  },
  lines: { margin: 0, marginBottom: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalL },
  held: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, marginBottom: 0 }
});
