import type { Argument } from '../http/path';
import { scalar, collection, entity, query, type Collection, type Entity, type Link } from './node';
import { ZONES } from '../zones';
import { fromLocal, describeZone, toLocal } from '../zone';
import { toSeconds } from '../store/farm';
import { readDate } from '../items/values';
import { refuse } from '../http/failure';
import type { Visit } from '../visit';
import { conventions } from './conventions';

/** Any zone's id for UTC */
const UTC = 93;

/** How a web writes dates and numbers: Norwegian unless the web says otherwise. */
export function regionalSettings(visit: Visit): Entity {
  const uri = 'Web/RegionalSettings';
  return entity({
    type: 'SP.RegionalSettings',
    set: 'SP.ApiData.RegionalSettings',
    uri,
    own: () => conventions(visit.web.locale),
    links: {
      timezone: () => timeZone(visit.web.timeZone, `${uri}/TimeZone`),
      timezones: () => timeZones(`${uri}/TimeZones`),
      installedlanguages: () => scalar('InstalledLanguages', { Items: LANGUAGES }, 'SP.LanguageCollection')
    }
  });
}

const LANGUAGES = [
  { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 },
  { DisplayName: 'Norwegian (Bokmål)', LanguageTag: 'nb-NO', Lcid: 1044 }
];

function timeZones(uri: string): Collection {
  const one = (id: number): Entity => timeZone(id, `${uri}(${id})`);
  const byId: Link = ([id]) => {
    if (!ZONES.has(Number(id?.value))) throw refuse.badArgument('Value does not fall within the expected range.');
    return one(Number(id?.value));
  };
  return collection({
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    uri,
    all: () => [...ZONES.keys()].map(one),
    key: byId,
    links: { getbyid: byId }
  });
}

function timeZone(zone: number, uri: string): Entity {
  return entity({
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    uri,
    own: () => ({ ...describeZone(zone) }),
    links: {
      utctolocaltime: ([date]) =>
        query((body) => {
          const { year, month, day, hour, minute, second } = toLocal(given(date, body.date), zone);
          const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
          return scalar('UTCToLocalTime', toSeconds(local).replace('Z', ''), 'Edm.DateTime');
        }),
      localtimetoutc: ([date]) =>
        query((body) =>
          scalar('LocalTimeToUTC', toSeconds(fromLocal(toLocal(given(date, body.date), UTC), zone)), 'Edm.DateTime')
        )
    }
  });
}

function given(argument: Argument | undefined, inBody: unknown): Date {
  const utc = readDate(String(argument?.value ?? inBody ?? ''), UTC);
  if (utc === undefined) throw refuse.badFormat('String was not recognized as a valid DateTime.');
  return new Date(utc);
}
