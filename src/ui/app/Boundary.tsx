import * as React from 'react';

interface Props {
  readonly fallback: (again: () => void) => JSX.Element;
  /** A new value is a new try. */
  readonly of?: unknown;
  readonly children: React.ReactNode;
}

/** Where a part of the screen breaks (or cannot be fetched), the rest stands and the part can be tried again. */
export class Boundary extends React.Component<Props, { readonly broken: boolean }> {
  public override readonly state = { broken: false };

  public static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  public override componentDidUpdate(before: Props): void {
    if (this.state.broken && before.of !== this.props.of) this.setState({ broken: false });
  }

  public override render(): React.ReactNode {
    return this.state.broken ? this.props.fallback(() => this.setState({ broken: false })) : this.props.children;
  }
}
