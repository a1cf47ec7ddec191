import { settings } from '../../src/webparts/framdrift/settings';

jest.mock('@microsoft/sp-property-pane', () => ({
  PropertyPaneDropdown: (target: string, properties: object) => ({ dropdown: target, ...properties }),
  PropertyPaneLabel: (target: string, properties: object) => ({ label: target, ...properties })
}));

const fieldOf = (...given: Parameters<typeof settings>): unknown => {
  const group = settings(...given).pages[0]?.groups[0];
  return group && 'groupFields' in group ? group.groupFields[0] : undefined;
};

test('the pane offers the site’s projects by name, and to leave the choice open', () => {
  expect(fieldOf('nb-NO', [{ key: 'p1', text: 'Tillitsmodellen' }])).toMatchObject({
    dropdown: 'project',
    options: [
      { key: '', text: 'Den som ser på, velger selv' },
      { key: 'p1', text: 'Tillitsmodellen' }
    ]
  });
});

test('projects that could not be read are told of, not shown as none', () => {
  expect(fieldOf('nb-NO', null)).toMatchObject({ text: expect.stringContaining('kunne ikke leses') });
});

test.each([
  ['nn-no', 'sjølv'],
  ['en-GB', 'Whoever'],
  ['sv-SE', 'selv']
])('the pane speaks %s', (locale, word) => {
  expect(JSON.stringify(fieldOf(locale, []))).toContain(word);
});
