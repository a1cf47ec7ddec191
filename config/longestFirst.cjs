const Sequencer = require('@jest/test-sequencer').default;

/**
 * Jest takes the files that took longest before, and where it knows no times, in a clean checkout, the largest. Those
 * that look at every screen, fill in every form or set up whole sites are small and take longest: begun last, they would
 * leave the other workers idle.
 */
const long = /everyScreen|ui.form.(templates|access)|data.(demo|provision|enrol|oneMoreTemplate)\.|contract.repository/;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => long.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
