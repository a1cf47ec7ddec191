import * as React from 'react';
import { DataTrending32Regular } from '@fluentui/react-icons/svg/data-trending';
import { templatesAt } from '../../domain/templates/rooms';
import { useWords } from '../app/WordsRoom';
import Room from '../rooms/Room';
import { Empty } from '../parts/Empty';

function Coming(): JSX.Element {
  const { benefits } = useWords().messages.now;
  return <Empty icon={<DataTrending32Regular />} title={benefits.title} hint={benefits.coming} />;
}

/** Benefits and risks. Until it has templates it says what will be here. */
export default function Benefits({ path }: { readonly path: readonly string[] }): JSX.Element {
  if (templatesAt('benefits').length === 0) return <Coming />;
  return <Room place="benefits" path={path} />;
}
