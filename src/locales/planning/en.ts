import type { PlanningMessages } from '../messages';

export const messages: PlanningMessages = {
  kept: 'We kept what you pasted.',
  deadline: {
    use: (day) => `Use ${day}`,
    assumed: 'The year is taken from the row above.',
    another: 'Choose another day'
  },
  corrected: (from, to) => `corrected the deadline from ${from} to ${to}`,
  arrange: {
    title: 'Arrange the plan',
    hint: 'Drag milestones by the handle, or use the arrow keys on it. Select several to move them, or to set who is responsible for all.',
    open: 'Arrange',
    grip: (milestone) => `Move ${milestone}: use the up and down arrows`,
    select: (milestone) => `Select ${milestone}`,
    selectPath: (path) => `Select all in ${path}`,
    selectAll: 'Select all',
    placed: (milestone, at, of, path) => `${milestone} is number ${at} of ${of} in ${path}`,
    pathPlaced: (path, at, of) => `${path} is result path number ${at} of ${of}`,
    renamed: (path) => `The result path is now called ${path}`,
    rename: (path) => `Rename ${path}`,
    pathUp: (path) => `Move ${path} up`,
    pathDown: (path) => `Move ${path} down`,
    pathName: 'Name of the result path',
    addPath: 'New result path',
    newPath: 'New result path …',
    emptyPath: 'Drag milestones here, or select them and press “Move to”.',
    setPerson: 'Set responsible',
    moveTo: 'Move to …',
    path: 'Result path',
    place: 'Place',
    first: 'First',
    last: 'Last',
    after: (milestone) => `After ${milestone}`,
    move: 'Move',
    undo: 'Undo',
    undone: 'Undone.',
    selected: (count) => `${count} selected`,
    moved: (count, path) => `${count === 1 ? '1 milestone' : `${count} milestones`} moved to ${path}`,
    personSet: (count, name) => `${name} is responsible for ${count === 1 ? '1 milestone' : `${count} milestones`}`,
    notAll: (count, why) => `${count === 1 ? '1 milestone' : `${count} milestones`} not changed. ${why}`
  },
  returned: {
    why: 'What is to be done before you take note of it?',
    by: (name, day) => `Sent back${name === '' ? '' : ` by ${name}`}${day === '' ? '' : ` ${day}`}`,
    now: (why) => `Sent back: “${why}”`
  },
  offer: {
    about: 'Reached! Would you like to write a short follow-up report while it is fresh?',
    write: 'Write a follow-up report',
    stop: 'Take a milestone stop'
  }
};
