'use strict';

// The node code under src is not the web part's: .eslintrc.js leaves it out when the rig is the one that asks.
process.env.FRAMDRIFT_RIG = '1';

const build = require('@microsoft/sp-build-web');

const getTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
