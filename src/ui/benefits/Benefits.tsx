import * as React from 'react';
import Room from '../rooms/Room';

/** Benefits and risks. */
export default function Benefits({ path }: { readonly path: readonly string[] }): JSX.Element {
  return <Room place="benefits" path={path} />;
}
