'use strict';

const build = require('@microsoft/sp-build-web');

// `npm run lint` reads the whole code base, with the same rules, before `npm test` makes the package.
build.lintCmd.enabled = false;

const getTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
