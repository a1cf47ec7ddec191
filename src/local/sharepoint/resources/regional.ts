import { scalar, entity, query, type Entity } from './node';
import { fromLocal, describeZone, toLocal } from '../zone';
import { toSeconds } from '../store/farm';
import { readDate } from '../items/values';
import { refuse } from '../http/failure';
import type { Visit } from '../visit';

/** How a web writes dates and numbers: Norwegian unless the web says otherwise. */
export function regionalSettings(visit: Visit): Entity {
  return entity({
    type: 'SP.RegionalSettings',
    set: 'SP.ApiData.RegionalSettings',
    uri: 'Web/RegionalSettings',
    own: conventions(visit.web.locale),
    links: { timezone: () => timeZone(visit) }
  });
}

function conventions(locale: number): Record<string, unknown> {
  const english = locale === 1033;
  return {
    AdjustHijriDays: 0,
    AlternateCalendarType: 0,
    AM: english ? 'AM' : '',
    CalendarType: 1,
    Collation: english ? 25 : 19,
    CollationLCID: english ? 2070 : locale,
    DateFormat: english ? 0 : 1,
    DateSeparator: english ? '/' : '.',
    DecimalSeparator: english ? '.' : ',',
    DigitGrouping: '3;0',
    FirstDayOfWeek: english ? 0 : 1,
    FirstWeekOfYear: english ? 0 : 2,
    IsEastAsia: false,
    IsRightToLeft: false,
    IsUIRightToLeft: false,
    ListSeparator: english ? ',' : ';',
    LocaleId: locale,
    NegativeSign: '-',
    NegNumberMode: 1,
    PM: english ? 'PM' : '',
    PositiveSign: '',
    ShowWeeks: false,
    ThousandSeparator: english ? ',' : '\u00a0',
    Time24: !english,
    TimeMarkerPosition: 0,
    TimeSeparator: ':',
    WorkDayEndHour: 1020,
    WorkDays: 62,
    WorkDayStartHour: 480
  };
}

function timeZone(visit: Visit): Entity {
  const zone = visit.web.timeZone;
  return entity({
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    uri: 'Web/RegionalSettings/TimeZone',
    own: { ...describeZone(zone) },
    links: {
      utctolocaltime: ([date]) =>
        query(() => {
          const { year, month, day, hour, minute, second } = toLocal(new Date(read(date?.value, 93)), zone);
          const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
          return scalar('UTCToLocalTime', toSeconds(local).replace('Z', ''), 'Edm.DateTime');
        }),
      localtimetoutc: ([date]) =>
        query(() => {
          const { year, month, day, hour, minute, second } = toLocal(new Date(read(date?.value, 93)), 93);
          return scalar(
            'LocalTimeToUTC',
            toSeconds(fromLocal({ year, month, day, hour, minute, second }, zone)),
            'Edm.DateTime'
          );
        })
    }
  });
}

function read(value: unknown, zone: number): string {
  const utc = readDate(String(value ?? ''), zone);
  if (utc === undefined) throw refuse.badFormat('String was not recognized as a valid DateTime.');
  return utc;
}
