import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const narrow = '@container framdrift-list (max-width: 759px)';
/**
 * Room for columns below the title. Where there is less they would break words, and what stands there simply flows.
 * Apart from each other, for the order of two rules that both hold is nobody's to say.
 */
const lined = '@container framdrift-list (min-width: 400px) and (max-width: 759px)';
const narrowest = '@container framdrift-list (max-width: 399px)';

/**
 * Rows are grids and not table rows, so that the browser need not draw those out of sight (content-visibility does
 * not work on table rows); the roles keep the table a table for those who hear it.
 */
export const useRegisterStyles = makeStyles({
  table: { display: 'block', width: '100%' },
  head: {
    display: 'block',
    [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }
  },
  group: { display: 'block' },
  tracks: {
    display: 'grid',
    gridTemplateColumns: 'var(--tracks)',
    columnGap: tokens.spacingHorizontalL,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM
  },
  header: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} 0`
  },
  row: {
    position: 'relative',
    alignItems: 'start',
    minHeight: '44px',
    boxSizing: 'border-box',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    [narrow]: { display: 'flex', flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS }
  },
  /** The browser guesses how high it is until it comes in sight, and then everything below moves a little. */
  deferred: { contentVisibility: 'auto', containIntrinsicSize: 'auto 64px' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`
  },
  cell: {
    ...typographyStyles.body1,
    textAlign: 'left',
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: 0
  },
  fronted: { [narrow]: { paddingLeft: '60px' } },
  // A card's title is told from what stands below it.
  title: { [narrow]: { flex: '1 1 100%', fontWeight: tokens.fontWeightSemibold } },
  front: { [narrow]: { flex: '0 0 32px', marginLeft: '-48px' } },
  below: {
    // At least as wide as its longest word, and never wider than the row.
    [lined]: { flex: '1 0 96px', minWidth: 'auto', maxWidth: '100%', overflowWrap: 'break-word' },
    // What is empty keeps no place: there is no column above or below it.
    [narrowest]: { flex: '0 1 auto', ':empty': { display: 'none' } }
  },
  none: { [narrow]: { display: 'none' } },
  groupRow: { display: 'block' },
  groupHeading: {
    display: 'block',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingTop: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  }
});
