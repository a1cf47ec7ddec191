import * as React from 'react';
import { Button, makeStyles, tokens, useId } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Term } from '../../domain/glossary/glossary';
import { Definition } from './Definition';

const useStyles = makeStyles({
  term: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
  means: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL
  }
});

/** A term, and what it means when one asks. */
export function TermFold({ term }: { readonly term: Term }): JSX.Element {
  const styles = useStyles();
  const id = useId('term');
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.term}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {term.term}
      </Button>
      {open && (
        <div id={id} className={styles.means}>
          <Definition term={term} />
        </div>
      )}
    </>
  );
}
