/** The host's own look: a bar outside the product, and grounds like those that SharePoint and Teams put under it. */
export const styles = `
:root { font: 14px/1.4 'Segoe UI', system-ui, sans-serif; --ground: #fff; --ink: #242424; --line: #c7c7c7; }
:root[data-theme='dark'] { --ground: #292929; --ink: #fff; --line: #666; color-scheme: dark; }
:root[data-theme='contrast'] { --ground: #000; --ink: #fff; --line: #fff; color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); }
header { border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 6px 16px; font-size: 12px; }
.bar label { display: flex; align-items: center; gap: 6px; max-width: 100%; white-space: nowrap; }
.bar select, .bar button { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line);
  border-radius: 4px; padding: 2px 6px; min-height: 26px; min-width: 0; max-width: 100%; }
.bar :focus-visible { outline: 2px solid var(--ink); outline-offset: 1px; }
main { padding: 0; }
:root[data-host='page'] main { max-width: 1204px; margin: 0 auto; padding: 16px; }
@media (max-width: 480px) { :root[data-host='page'] main { padding: 8px; } }
`;
