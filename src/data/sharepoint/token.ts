import type { TimelinePipe } from '@pnp/core';
import { BearerToken, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';

/** Reaches SharePoint with a bearer token: the bot, tests, and demo content. In the web part it is `SPFx(context)`. */
export const withToken =
  (token: string): TimelinePipe =>
  (instance) =>
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse(), BearerToken(token)) as never;
