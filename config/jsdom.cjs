/**
 * jsdom for component tests, with the same answers sooner. Fluent, axe and user-event ask so often how an element looks
 * that it was a third of all time. Colours are not told: those are for the browser's journeys.
 */
const { dirname, join } = require('node:path');

const living = (module) => require(join(dirname(require.resolve('jsdom')), 'jsdom/living', module));

const selectors = living('helpers/selectors');
const matchFully = selectors.matchesDontThrow;

/** What cannot be taken apart by looking for commas and blanks. */
const isIntricate = (selector) => /[@|\\]|\([^)]*[,\s>+~]|["'][^"']*[,\s>+~][^"']*["']/.test(selector);

/** The tag and classes that whoever is meant must have; `plain` if nothing else is asked. */
function needsOf(alternative) {
  const last = /[^\s>+~]*$/.exec(alternative.trim())[0];
  const [begin, tag = '', classes] = /^([a-z][a-z0-9]*)?((?:\.[\w-]+)*)/i.exec(last);
  return { tag, classes: classes.split('.').slice(1), plain: begin !== '' && begin === alternative.trim() };
}

const taken = new Map();

/** The needs of each of a selector's parts; null if it is intricate. */
function alternativesOf(selector) {
  if (!taken.has(selector)) taken.set(selector, isIntricate(selector) ? null : selector.split(',').map(needsOf));
  return taken.get(selector);
}

const has = (element, { tag, classes }) =>
  (tag === '' || tag.toLowerCase() === element._localName.toLowerCase()) &&
  classes.every((each) => element.classList.tokenSet.contains(each));

/** Few rules are about an element's tag and classes: only those are worth a whole selector engine. */
function matches(element, selector) {
  const alternatives = selector && alternativesOf(selector);
  if (!alternatives) return matchFully(element, selector);
  if (!alternatives.some((each) => has(element, each))) return false;
  return alternatives.some((each) => each.plain && has(element, each)) || matchFully(element, selector);
}

// Before jsdom itself, whose modules take this out of each other as they load.
selectors.matchesDontThrow = matches;
const { propertiesWithResolvedValueImplemented: resolved } = living('helpers/style-rules');
for (const name of Object.keys(resolved).filter((each) => each.endsWith('color'))) delete resolved[name];

const { implForWrapper } = living('generated/utils');
const { TestEnvironment } = require('jest-environment-jsdom');

/** How an element looks is reckoned once, until jsdom sees something in the document change. */
function remembering(reckon) {
  const looks = new WeakMap();
  return (element, pseudo) => {
    const document = implForWrapper(element)?._ownerDocument;
    if (pseudo || !document) return reckon(element, pseudo);
    const known = looks.get(document._styleCache ?? document)?.get(element);
    if (known) return known;
    const look = reckon(element);
    if (!looks.has(document._styleCache)) looks.set(document._styleCache, new WeakMap());
    looks.get(document._styleCache).set(element, look);
    return look;
  };
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.getComputedStyle = remembering(this.global.getComputedStyle);
  }
};
