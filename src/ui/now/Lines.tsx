import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  above: typographyStyles.body1Strong,
  link: typographyStyles.body1,
  below: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  all: { marginTop: tokens.spacingVerticalXS, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }
});

/** A line that leads somewhere. */
export interface Line {
  readonly key: string;
  /** Who or what it is about, where that is not the link itself. */
  readonly above?: string;
  readonly link: string;
  readonly to: readonly string[];
  readonly below: readonly string[];
}

/** As many as are taken in at a glance. */
const glance = 5;

interface Props {
  readonly lines: readonly Line[];
  readonly all: (count: number) => string;
}

/** Lines that lead somewhere; the first few, and the rest when asked for. */
export function Lines({ lines, all }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  const [open, setOpen] = React.useState(false);
  const list = React.useRef<HTMLUListElement>(null);
  const show = (): void => {
    setOpen(true);
    // The button goes; what it brought comes next.
    setTimeout(() => list.current?.querySelectorAll('a')[glance]?.focus());
  };
  const shown = open ? lines : lines.slice(0, glance);
  return (
    <>
      <ul className={styles.list} ref={list}>
        {shown.map(({ key, above, link, to, below }) => (
          <li key={key} className={styles.item}>
            {above !== undefined && <div className={styles.above}>{above}</div>}
            <Link className={styles.link} {...linkTo(to)}>
              {link}
            </Link>
            <div className={styles.below}>{below.filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button appearance="transparent" size="small" className={styles.all} onClick={show}>
          {all(lines.length)}
        </Button>
      )}
    </>
  );
}
