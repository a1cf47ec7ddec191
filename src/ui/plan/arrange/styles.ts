import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const narrow = '@container framdrift-list (max-width: 759px)';

const line = `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`;

export const useArrangeStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    containerType: 'inline-size',
    containerName: 'framdrift-list'
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  group: { paddingTop: tokens.spacingVerticalL },
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingBottom: tokens.spacingVerticalXS
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', minWidth: 0 },
  tools: { display: 'flex', flexShrink: 0, marginLeft: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '32px 28px 44px minmax(0, 1fr) 168px 148px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    // As high as most rows are inside their padding, so that nothing moves when those below the fold are drawn.
    containIntrinsicSize: 'auto 36px',
    scrollMarginBottom: '96px',
    [narrow]: { gridTemplateColumns: '32px minmax(0, 1fr)', containIntrinsicSize: 'auto 122px' }
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  dragged: { opacity: 0.5 },
  before: { '::before': { content: '""', position: 'absolute', top: '-2px', left: 0, right: 0, borderTop: line } },
  after: { '::after': { content: '""', position: 'absolute', bottom: '-2px', left: 0, right: 0, borderTop: line } },
  check: { marginTop: '-6px' },
  grip: {
    minWidth: '24px',
    width: '24px',
    padding: 0,
    marginTop: '-2px',
    cursor: 'grab',
    touchAction: 'none',
    color: tokens.colorNeutralForeground3,
    [narrow]: { display: 'none' }
  },
  number: {
    ...typographyStyles.body1Strong,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    [narrow]: { gridColumn: 2 }
  },
  cell: { ...typographyStyles.body1, minWidth: 0, overflowWrap: 'anywhere', [narrow]: { gridColumn: 2 } },
  quiet: { color: tokens.colorNeutralForeground3 },
  empty: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium
  },
  chip: {
    ...typographyStyles.body1,
    position: 'fixed',
    zIndex: 1000,
    pointerEvents: 'none',
    maxWidth: '320px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16
  },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { ...typographyStyles.body1Strong, marginRight: tokens.spacingHorizontalS },
  told: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '760px',
    alignItems: 'end',
    // No wider than the screen, however long the milestones' sentences are.
    '& > .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' }
  }
});
