const whenFirst = /^[\s«"“'*–-]*(?:når|when)(?=[\s,:…]|$)/;

/**
 * Does the name begin with «Når» (bokmål and nynorsk) or «When»? A milestone is a state that the project will be in,
 * not something to do: «Når pilot er evaluert», not «Evaluere pilot».
 */
export const startsWithWhen = (name: string): boolean => whenFirst.test(name.normalize('NFC').toLowerCase());
