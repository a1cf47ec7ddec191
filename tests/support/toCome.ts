/**
 * A year that comes, whenever a journey is made: the demo plan lies in 2018, browsers have the day it is, and no deadline
 * is moved to a day that has passed.
 */
export const yearToCome = new Date().getFullYear() + 1;
