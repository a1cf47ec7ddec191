import { makeStyles } from '@fluentui/react-components';
import type { ComboboxProps } from '@fluentui/react-components';
import { useSetting } from '../../setting';

// Above the bar with the save button.
const useStyles = makeStyles({ list: { maxHeight: '360px', zIndex: 1000 } });

/**
 * How lists of options open: where they belong in the page, so that they are read in their place and stand within
 * the page's landmarks, but cut off by nothing. They are not named after the field: the field is.
 */
export function usePopup(): Pick<ComboboxProps, 'inlinePopup' | 'positioning' | 'listbox'> {
  const { options } = useSetting().words.messages.form.choice;
  const styles = useStyles();
  return {
    inlinePopup: true,
    positioning: { strategy: 'fixed' },
    listbox: { className: styles.list, 'aria-label': options }
  };
}
