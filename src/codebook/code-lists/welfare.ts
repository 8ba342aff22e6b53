import { codeList } from '../code-list.ts';

export const decile = codeList(
  'decile',
  'DTSEN variable catalogue of Kalimantan Utara; 1 is the lowest',
  [
    [1, 'Desil 1 (terendah)', 'Decile 1 (lowest)'],
    [2, 'Desil 2', 'Decile 2'],
    [3, 'Desil 3', 'Decile 3'],
    [4, 'Desil 4', 'Decile 4'],
    [5, 'Desil 5', 'Decile 5'],
    [6, 'Desil 6', 'Decile 6'],
    [7, 'Desil 7', 'Decile 7'],
    [8, 'Desil 8', 'Decile 8'],
    [9, 'Desil 9', 'Decile 9'],
    [10, 'Desil 10 (tertinggi)', 'Decile 10 (highest)'],
  ],
);

export const welfareGroupFkp = codeList(
  'welfare_group_fkp',
  'REGSOSEK22-FKP 2023, groups of the public consultation',
  [
    [1, 'Sangat miskin', 'Very poor'],
    [2, 'Miskin', 'Poor'],
    [3, 'Rentan miskin', 'Vulnerable'],
    [4, 'Tidak miskin', 'Not poor'],
  ],
);
