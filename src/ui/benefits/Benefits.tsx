import * as React from 'react';
import { DataTrending32Regular } from '@fluentui/react-icons/svg/data-trending';
import { useWords } from '../app/WordsRoom';
import { Empty } from '../parts/Empty';

/** «Gevinst og risiko» has no templates yet: it says what will be here. */
export default function Benefits(_props: { readonly path: readonly string[] }): JSX.Element {
  const { benefits } = useWords().messages.now;
  return <Empty icon={<DataTrending32Regular />} title={benefits.title} hint={benefits.coming} />;
}
