import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { useLater } from '../../app/WordsRoom';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  told: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 }
});

/** Puts an address on the clipboard; inside Teams that may be refused. */
export function CopyLink({ address }: { readonly address: string }): JSX.Element {
  const styles = useStyles();
  const { stop: said } = useLater().learning;
  const [told, setTold] = React.useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setTold(said.copied);
    } catch {
      setTold(said.notCopied);
    }
  };
  return (
    <div className={styles.root}>
      <Button icon={<Link20Regular />} onClick={() => void copy()}>
        {said.copy}
      </Button>
      <span role="status" className={styles.told}>
        {told}
      </span>
    </div>
  );
}
