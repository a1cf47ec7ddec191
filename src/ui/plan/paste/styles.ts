import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Where the list of the preview is too narrow for its columns. */
export const narrow = '@container framdrift-list (max-width: 759px)';

export const useRowStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '32px 44px minmax(0, 1fr) 168px 232px 72px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 88px',
    // The bar with the button that stores stands over the end of the list.
    '& input, & button, & textarea': { scrollMarginBottom: '96px' },
    [narrow]: { gridTemplateColumns: '32px minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS }
  },
  asks: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteMarigoldBorderActive}` },
  failed: { boxShadow: `inset 3px 0 0 ${tokens.colorStatusDangerBorderActive}` },
  out: { color: tokens.colorNeutralForeground3 },
  box: { marginTop: '-6px' },
  number: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    [narrow]: { gridColumn: 2 }
  },
  cell: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere', [narrow]: { gridColumn: 2 } },
  more: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    marginTop: tokens.spacingVerticalXXS
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  notFound: { color: tokens.colorPaletteDarkOrangeForeground1 },
  wrong: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1 },
  edit: {
    marginTop: '-2px',
    gridRow: 1,
    gridColumn: '-2 / -1',
    justifySelf: 'end',
    [narrow]: { gridRow: 'auto', gridColumn: 2, justifySelf: 'start', marginTop: 0, marginLeft: '-8px' }
  },
  editing: { gridColumn: '2 / -1', [narrow]: { gridColumn: '1 / -1' } },
  full: { gridColumn: '3 / -2', [narrow]: { gridColumn: 2 } },
  deliverables: { listStyleType: 'none', margin: 0, padding: 0, marginTop: tokens.spacingVerticalS },
  deliverable: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 232px',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' }
  }
});
