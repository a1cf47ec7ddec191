import * as React from 'react';
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../../app/WordsRoom';

const SinceList = React.lazy(() => import(/* webpackChunkName: "framdrift-approval" */ './SinceList'));

const useStyles = makeStyles({
  told: { ...typographyStyles.body1, margin: 0 },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { marginTop: tokens.spacingVerticalXS }
});

/** The plan that waits is no longer as it was sent; what is different is fetched when somebody asks. */
export function SinceSent(): JSX.Element {
  const styles = useStyles();
  const { app, approval } = useWords().messages;
  const { since } = approval;
  const [open, setOpen] = React.useState(false);
  return (
    <div>
      <p className={styles.told}>{since.changed}</p>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? since.hide : since.show}
      </Button>
      {open && (
        <div className={styles.list}>
          <React.Suspense fallback={<Spinner size="tiny" label={app.app.loading} />}>
            <SinceList />
          </React.Suspense>
        </div>
      )}
    </div>
  );
}
