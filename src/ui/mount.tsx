import * as React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { App } from './app/App';
import { leaveDead } from './app/drafts';
import type { Surroundings, World } from './app/surroundings';
import { browserWorld } from './app/world';

export type { Surroundings, World };

export interface Mounted {
  update(change: Partial<Surroundings>): void;
  unmount(): void;
}

/**
 * Shows the app in an element. The clock is read here and nowhere else.
 * @example const app = mount(element, surroundings); app.update({ theme: 'dark' }); app.unmount();
 */
export function mount(element: HTMLElement, surroundings: Surroundings, world: World = browserWorld): Mounted {
  let now = surroundings;
  const show = (): void => render(<App surroundings={now} world={world} />, element) as void;
  show();
  // What the browser had when it last went down is there before any form is.
  void leaveDead().catch(() => undefined);
  return {
    update(change) {
      now = { ...now, ...change };
      show();
    },
    unmount() {
      unmountComponentAtNode(element);
    }
  };
}
