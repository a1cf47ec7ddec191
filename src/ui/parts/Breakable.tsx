import * as React from 'react';

/** A name as its source writes it, which may be broken after a slash where there is no room: «Framdriftsplan/Milepælsplan». */
export function Breakable({ children }: { readonly children: string }): JSX.Element {
  const [first, ...others] = children.split('/');
  return (
    <>
      {first}
      {others.map((part, at) => (
        <React.Fragment key={at}>
          {'/'}
          <wbr />
          {part}
        </React.Fragment>
      ))}
    </>
  );
}
