import type { Row } from './phrases';

export const seasons: readonly Row[] = [
  ['våren 2018', '2018-05-31'],
  ['Vår', '2017-05-31 | 2018-05-31'],
  ['sommer 2018', '2018-08-31'],
  ['sommaren 2018', '2018-08-31'],
  ['høsten 2017', '2017-11-30'],
  ['hausten 2018', '2018-11-30'],
  ['i løpet av høsten', '2017-11-30 | 2018-11-30'],
  ['tidleg haust 2018', '2018-09-30'],
  ['vinteren', '2018-02-28 | 2018-12-31'],
  ['vinteren 2017/2018', '2018-02-28'],
  ['vinteren 2017–18', '2018-02-28'],
  ['vinteren 2018', '2018-02-28 | 2018-12-31'],
  ['autumn 2018', '2018-11-30']
];

export const thresholds: readonly Row[] = [
  ['før jul', '2017-12-23 | 2018-12-23'],
  ['innen jul 2018', '2018-12-23'],
  ['før påske', '2017-04-08 | 2018-03-24'],
  ['før pinse 2018', '2018-05-19'],
  ['før sommeren 2018', '2018-05-31 | 2018-06-30'],
  ['før sommerferien 2018', '2018-06-30'],
  ['før fellesferien 2018', '2018-07-08'],
  ['før mai 2018', '2018-04-30'],
  ['før 1. mai 2018', '2018-04-30'],
  ['før midten av mars', '2018-03-14'],
  ['før 2018', '2017-12-31'],
  ['nyttår', '2017-12-31 | 2018-12-31'],
  ['før nyttår', '2017-12-31 | 2018-12-31'],
  ['årsskiftet', '2017-12-31 | 2018-12-31'],
  ['årsskiftet 2017/2018', '2017-12-31'],
  ['ved årsskiftet 2017/18', '2017-12-31'],
  ['årsskiftet 2018', '2017-12-31 | 2018-12-31'],
  ['halvårsskiftet 2018', '2018-06-30'],
  ['mellom jul og nyttår 2017', '2017-12-31'],
  ['månedsskiftet mai/juni 2018', '2018-05-31'],
  ['månadsskiftet februar/mars', '2018-02-28'],
  ['månedsskiftet desember/januar 2018', '2017-12-31 | 2018-12-31'],
  ['månedsskiftet mars', '2018-02-28 | 2018-03-31'],
  ['månedsskiftet mai/oktober', 'unknown']
];

export const days: readonly Row[] = [
  ['28.2.', '2018-02-28'],
  ['28.02', '2018-02-28'],
  ['28.02.2018', '2018-02-28'],
  ['28. 2. 2018', '2018-02-28'],
  ['28.2.18', '2018-02-28'],
  ['28/2', '2018-02-28'],
  ['28/2-18', '2018-02-28'],
  ['28/2 2018', '2018-02-28'],
  ['28-02-2018', '2018-02-28'],
  ['28. februar', '2018-02-28'],
  ['28 februar', '2018-02-28'],
  ['28. feb. 2018', '2018-02-28'],
  ['2018-02-28', '2018-02-28'],
  ['28 February 2018', '2018-02-28'],
  ['February 28, 2018', '2018-02-28'],
  ['February 28th', '2018-02-28'],
  ['onsdag 28. februar', '2018-02-28'],
  ['torsdag 28. februar 2018', 'unknown'],
  ['laurdag 3. mars 2018', '2018-03-03'],
  ['innen 1. mars', '2018-03-01'],
  ['seinast 1.3.', '2018-03-01'],
  ['Frist: 1. mars kl. 12.00', '2018-03-01'],
  ['Frist 1. mars kl. 10–12', '2018-03-01'],
  ['15. jul. 2018', '2018-07-15'],
  ['17. mai', '2017-05-17 | 2018-05-17'],
  ['29. februar', 'outside, nearest 2016-02-29'],
  ['29. februar 2018', 'unknown'],
  ['31. april', 'unknown'],
  ['32.1.2018', 'unknown'],
  ['28.13.2018', 'unknown']
];

export const spellings: readonly Row[] = [
  ['FEBRUAR', '2018-02-28'],
  ['februar.', '2018-02-28'],
  ['Februar*', '2018-02-28'],
  ['Februar ²', '2018-02-28'],
  ['«Ultimo februar»', '2018-02-28'],
  ['  Ultimo\u00a0 \u00a0februar ', '2018-02-28'],
  ['Ultimo fe\u00adbruar\u200b', '2018-02-28'],
  ['va\u030aren 2018', '2018-05-31'],
  ['ca. 1. mars', '2018-03-01'],
  ['Februar (?)', '2018-02-28']
];

export const notUnderstood: readonly Row[] = [
  ['', 'empty'],
  ['   \u00a0', 'empty'],
  ['–', 'empty'],
  ['*', 'empty'],
  ['når HR er klar', 'unknown'],
  ['fortløpende', 'unknown'],
  ['etter påske', 'unknown'],
  ['neste uke', 'unknown'],
  ['innen', 'unknown'],
  ['før', 'unknown'],
  ['og', 'unknown'],
  ['uke', 'unknown'],
  ['12', 'unknown'],
  ['kvartal 5', 'unknown'],
  ['3. halvår', 'unknown'],
  ['uke 12, mars', 'unknown'],
  ['uke 12 mars', 'unknown'],
  ['2017 2018', 'unknown'],
  ['f.o.m. mai', 'unknown'],
  ['medio 1. mars', 'unknown'],
  ['før før mars', 'unknown'],
  ['februar 2018 må ledes', 'unknown'],
  ['<script>februar</script>', 'unknown']
];

export const outside: readonly Row[] = [
  ['mars 2017', 'outside, nearest 2017-03-31'],
  ['februar 2019', 'outside, nearest 2019-02-28'],
  ['1. kvartal 2017', 'outside, nearest 2017-03-31'],
  ['31.3.2017', 'outside, nearest 2017-03-31'],
  ['2016', 'outside, nearest 2016-12-31']
];
