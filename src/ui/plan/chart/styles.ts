import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const narrow = '@container framdrift-list (max-width: 759px)';
const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`;

/** A square chart; where it is narrow, a card for each milestone with a line for each role. */
export const useChartStyles = makeStyles({
  room: { containerType: 'inline-size', containerName: 'framdrift-list', minWidth: 0 },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: 0, maxWidth: '64ch' },
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    color: tokens.colorNeutralForeground2
  },
  scroll: { overflowX: 'auto', [narrow]: { overflowX: 'visible' } },
  table: { borderCollapse: 'collapse', width: '100%', [narrow]: { display: 'block' } },
  head: {
    [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }
  },
  header: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
    verticalAlign: 'bottom',
    minWidth: '72px',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`
  },
  first: { textAlign: 'left', paddingLeft: 0 },
  body: { [narrow]: { display: 'block' } },
  row: { borderTop: edge, [narrow]: { display: 'block', padding: `${tokens.spacingVerticalM} 0` } },
  milestone: {
    ...typographyStyles.body1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    verticalAlign: 'top',
    minWidth: '220px',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} 0`,
    [narrow]: { display: 'block', minWidth: 0, paddingRight: 0 }
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' }
  },
  cell: {
    ...typographyStyles.body1,
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXXS,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 112px',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalM
    }
  },
  role: { display: 'none', [narrow]: { display: 'block', overflowWrap: 'anywhere' } },
  input: {
    ...typographyStyles.body1Strong,
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '56px',
    minHeight: '32px',
    textAlign: 'center',
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  },
  wrong: { border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder2}` },
  read: { ...typographyStyles.body1Strong, textAlign: 'center', minHeight: '24px' },
  problem: {
    ...typographyStyles.caption1,
    color: tokens.colorPaletteRedForeground1,
    textAlign: 'left',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    [narrow]: { gridColumn: '1 / -1' }
  }
});
