import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { courseOf } from '../../domain/benefits/course';
import { measurement } from '../../domain/templates/measurement';
import { useRows } from '../data/useRows';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import { CoursePicture } from './CoursePicture';
import { Standing } from './Standing';
import type { Indicator } from './useNumbers';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, maxWidth: '800px' },
  item: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  name: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' }
});

function Item({ of, to }: { readonly of: Indicator; readonly to: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  const measurements = useRows(measurement);
  const course = React.useMemo(() => courseOf(of, measurements), [of, measurements]);
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <Link {...linkTo(to)}>{of.name}</Link>
      </p>
      <Standing of={of} />
      {course && course.measured.length > 1 && <CoursePicture of={of} course={course} />}
    </li>
  );
}

/** The indicators of one benefit: where each came from, stands and is going. */
export default function Indicators({ template, rows }: RowsProps): JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {(rows as readonly unknown[] as readonly Indicator[]).map((each) => (
        <Item key={each.id} of={each} to={recordAddress(template, each.id)} />
      ))}
    </ul>
  );
}
