const Sequencer = require('@jest/test-sequencer').default;

/**
 * Jest takes the files that took longest before, and where it knows no times, in a clean checkout, the largest. Those
 * that look at every screen are small and take longest: begun last, they would leave the other workers idle.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.includes('everyScreen');
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
