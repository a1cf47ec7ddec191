import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A page of settings: its heading, and what it is about. */
export const usePageStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalS },
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXL,
    maxWidth: '64ch'
  }
});
