/** What `web/regionalsettings` says for a locale, in the recorded order. */
export function conventions(locale: number): Record<string, unknown> {
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
