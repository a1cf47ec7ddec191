import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine draws late: what is looked for may take a while, and only what never comes costs that long.
configure({ asyncUtilTimeout: 5000 });

/**
 * Fluent writes some thousand rules, and jsdom asks each of them about each element whenever a test looks for a role: it
 * was half of the time. Those that decide whether something can be seen or pressed stay; colour and room are for the
 * browser's journeys. What stands in an at-rule jsdom passes over by itself.
 */
const decides = /[{;](display|visibility|pointer-events):/;
const { sheet } = document.head.appendChild(document.createElement('style'));
const sheets = Object.getPrototypeOf(sheet) as CSSStyleSheet;
const { insertRule } = sheets;
sheets.insertRule = function (this: CSSStyleSheet, rule) {
  return rule.startsWith('@') || !decides.test(rule) ? 0 : insertRule.call(this, rule, this.cssRules.length);
};
sheet?.ownerNode?.parentNode?.removeChild(sheet.ownerNode);
