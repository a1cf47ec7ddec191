import fc from 'fast-check';
import { dateComplaint, printDate, readFormDate, readFormNumber } from '../../../src/local/sharepoint/items/locales';
import { addItem, makeList, openTest, type Json } from './support';

const OSLO = 4;
const LOCALES = [1030, 1031, 1033, 1035, 1036, 1043, 1044, 1045, 1053, 2057, 2067, 2068, 3081, 3082, 4105];

describe('dates and numbers of a form, by locale', () => {
  test.each([
    [1033, '1/31/2026 2:30 PM', 'Enter a date and time like this: 2/23/2012 2:25 PM'],
    [1044, '31.01.2026 14:30', 'Enter a date and time like this: 23.02.2012 14:25'],
    [2068, '31.01.2026 14:30', 'Enter a date and time like this: 23.02.2012 14:25'],
    [2057, '31/01/2026 14:30', 'Enter a date and time like this: 23/02/2012 14:25'],
    [1053, '2026-01-31 14:30', 'Enter a date and time like this: 2012-02-23 14:25'],
    [1030, '31-01-2026 14:30', 'Enter a date and time like this: 23-02-2012 14:25'],
    [1031, '31.01.2026 14:30', 'Enter a date and time like this: 23.02.2012 14:25'],
    [1035, '31.1.2026 14.30', 'Enter a date and time like this: 23.2.2012 14.25'],
    [1043, '31-1-2026 14:30', 'Enter a date and time like this: 23-2-2012 14:25']
  ])('%i writes and reads %s, and says so', (locale, text, complaint) => {
    const manner = { locale, zone: OSLO };
    expect(printDate('2026-01-31T13:30:00Z', false, manner)).toBe(text);
    expect(readFormDate(text, manner)).toBe('2026-01-31T13:30:00Z');
    expect(dateComplaint(false, locale)).toBe(complaint);
  });

  test('whatever minute is printed in any locale is read back as that minute', () => {
    const minute = fc
      .date({ min: new Date('1971-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 17)}00Z`);
    // In the hour that there is twice in autumn, a wall clock does not say which one it is.
    const once = minute.filter((utc) => !/-10-(2[4-9]|3[01])T0[01]:/.test(utc));
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), once, (locale, utc) => {
        const manner = { locale, zone: OSLO };
        expect(readFormDate(printDate(utc, false, manner), manner)).toBe(utc);
      })
    );
  });

  test.each([
    [1033, '1,234.5', 1234.5],
    [1044, '1 234,5', 1234.5],
    [1044, '1.234,5', undefined],
    [1031, '1.234,5', 1234.5],
    [2057, '-1,234.5', -1234.5],
    [1053, '12,5%', 0.125],
    [1044, 'tolv', undefined],
    [1033, '', undefined]
  ])('in %i %s is %p', (locale, text, value) => {
    expect(readFormNumber(text, locale)).toBe(value);
  });
});

describe('validateUpdateListItem', () => {
  const server = openTest({ locale: 1033 });
  afterAll(() => server.sharePoint.close());

  test('takes people, lookups and several values; each column complains for itself, and then nothing is stored', async () => {
    const targets = await makeList(server, 'Mål');
    for (const Title of ['Første', 'Andre']) await addItem(server, targets, { Title });
    const id = (await server.ask(`${targets}?$select=Id`)).json.Id;
    const list = await makeList(server, 'Alt', [
      '<Field Type="User" Name="owner" DisplayName="owner" />',
      '<Field Type="UserMulti" Mult="TRUE" Name="members" DisplayName="members" />',
      `<Field Type="Lookup" Name="target" DisplayName="target" List="{${id}}" ShowField="Title" />`,
      `<Field Type="LookupMulti" Mult="TRUE" Name="targets" DisplayName="targets" List="{${id}}" ShowField="Title" />`,
      '<Field Type="Text" Name="needed" DisplayName="needed" Required="TRUE" />',
      '<Field Type="Number" Name="grade" DisplayName="grade" Min="1" Max="6" />'
    ]);
    await addItem(server, list, { Title: 'a' });
    const fill = async (values: Record<string, string>): Promise<Json[]> => {
      const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
      const body = { formValues, bNewDocumentUpdate: false };
      return (await server.ask(`${list}/items(1)/validateUpdateListItem`, { method: 'POST', body })).json.value;
    };
    const key = (name: string): string => JSON.stringify([{ Key: `i:0#.f|membership|${name}@kommune.example` }]);
    const good = await fill({ owner: key('per.moen'), members: key('kari.dalen'), target: '2', targets: '1;#;#2;#' });
    expect(good.filter(({ HasException }) => HasException)).toEqual([]);
    const names = '$select=owner/Title,members/Title,target/Title,targets/Title&$expand=owner,members,target,targets';
    expect((await server.ask(`${list}/items(1)?${names}`)).json).toEqual({
      owner: { Title: 'Per Moen' },
      members: [{ Title: 'Kari Dalen' }],
      target: { Title: 'Andre' },
      targets: [{ Title: 'Første' }, { Title: 'Andre' }]
    });
    const bad = await fill({ Title: 'b', needed: '', grade: '7', owner: '[{"Key":"nobody"}]', nope: 'x' });
    expect(bad.map(({ FieldName, HasException }) => `${FieldName} ${HasException}`)).toEqual([
      'Title false',
      'needed true',
      'grade true',
      'owner true',
      'nope true'
    ]);
    expect(bad[1].ErrorMessage).toBe("You can't leave this blank.");
    expect((await fill({ grade: 'x' }))[0].ErrorMessage).toBe('Only numbers can go here.');
    expect((await server.ask(`${list}/items(1)?$select=Title`)).json.Title).toBe('a');
  });
});
