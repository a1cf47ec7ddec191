import { linkAddress, nameInAddress, placeOf } from '../../../src/domain/files/linkAddress';

const site = 'https://fjordvik.sharepoint.com/sites/levekar';

test.each([
  ['https://a.no/x', 'https://a.no/x'],
  ['  https://a.no/Møteplan 2018.pdf ', 'https://a.no/Møteplan%202018.pdf'],
  ['www.a.no/x', 'https://www.a.no/x'],
  ['a.no:8443/x', 'https://a.no:8443/x'],
  ['//a.no/x', 'https://a.no/x'],
  ['HTTPS://A.no/x', 'HTTPS://A.no/x']
])('%j leads to %s', (typed, address) => {
  expect(linkAddress(typed, site)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.no/x',
  'http://a.no/x',
  'https://kari@a.no/',
  'https://kari:ord@a.no/',
  'https://',
  'https:///x',
  'plan',
  'dette er en tekst. og en til',
  ''
])('%j leads nowhere', (typed) => {
  expect(linkAddress(typed, site)).toBeNull();
});

test('a site’s own origin is let through as it is, and no other of its kind', () => {
  expect(linkAddress('http://127.0.0.1:4320/sites/a/b.pdf', 'http://127.0.0.1:4320/sites/a')).toMatch(/b\.pdf$/);
  expect(linkAddress('http://127.0.0.1:4321/sites/a/b.pdf', 'http://127.0.0.1:4320/sites/a')).toBeNull();
});

test.each([
  ['https://a.no/dok/M%C3%B8teplan%202018.pdf?web=1', 'Møteplan 2018.pdf'],
  ['https://a.no/om/tillit', 'a.no'],
  ['https://a.no/', 'a.no'],
  ['https://a.no/%E0%A4%A.pdf', '%E0%A4%A.pdf']
])('%s is called %s', (address, name) => {
  expect(nameInAddress(address)).toBe(name);
});

test('where a link leads is its host', () => {
  expect(placeOf('https://www.regjeringen.no/no/tema')).toBe('www.regjeringen.no');
});
