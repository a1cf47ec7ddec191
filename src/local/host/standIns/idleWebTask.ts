// Stands for @msinternal/sp-idle-web-task: nothing is fetched ahead of time here.
export const PrefetchDependencyPriority = {};
export const IdleTaskPriority = {};
export const createPrefetchDependencyQueue = (): object => ({});
export class IdleTaskQueue {}
