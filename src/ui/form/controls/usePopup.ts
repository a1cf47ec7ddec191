import { makeStyles } from '@fluentui/react-components';
import type { ComboboxProps } from '@fluentui/react-components';
import { useSetting } from '../../setting';

// Fluent scrolls the nearest ancestor that has anything to scroll, so that a short list throws the whole panel to its
// top. The margins make every option be in sight for Fluent; we scroll the list ourselves, and nothing but the list.
const neverOutOfSight = { scrollMarginTop: '-100000px', scrollMarginBottom: '-100000px' };

const useStyles = makeStyles({
  list: {
    maxHeight: '360px',
    // Above the bar with the save button.
    zIndex: 1000,
    '& [role="option"]': neverOutOfSight,
    '& [role="menuitemcheckbox"]': neverOutOfSight
  }
});

type Popup = Pick<ComboboxProps, 'inlinePopup' | 'positioning' | 'listbox' | 'onActiveOptionChange'>;

const keepInSight: NonNullable<ComboboxProps['onActiveOptionChange']> = (_event, { nextOption }) => {
  const option = nextOption && document.getElementById(nextOption.id);
  const list = option?.parentElement;
  if (!option || !list) return;
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
};

/**
 * How lists of options open: where they belong in the page, so that they are read in their place and stand within
 * the page's landmarks, but cut off by nothing. They are not named after the field: the field is.
 */
export function usePopup(): Popup {
  const { options } = useSetting().words.messages.form.choice;
  const styles = useStyles();
  return {
    inlinePopup: true,
    positioning: { strategy: 'fixed' },
    listbox: { className: styles.list, 'aria-label': options },
    onActiveOptionChange: keepInSight
  };
}
