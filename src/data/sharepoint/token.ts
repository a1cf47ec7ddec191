import type { TimelinePipe } from '@pnp/core';
import { BearerToken, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';

/** Reaches SharePoint with a bearer token: the bot, tests, and demo content. In the web part it is `SPFx(context)`. */
export const withToken =
  (token: string): TimelinePipe =>
  (instance) =>
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse(), BearerToken(token)) as never;

/** The same with a token that is asked for each time: whoever gives it out keeps it until it runs out. */
export const withTokens =
  (token: () => Promise<string>): TimelinePipe =>
  (instance) => {
    instance.using(DefaultHeaders(), DefaultInit(), DefaultParse());
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${await token()}` };
      return [url, init];
    });
    return instance as never;
  };
