import { codeList, form } from '../code-list.ts';

export const yesNo = codeList('yes_no', form('R410, R416a, R420a, R501, R502, R503'), [
  [1, 'Ya', 'Yes'],
  [2, 'Tidak', 'No'],
]);

export const yesNoDk = codeList('yes_no_dk', form('R431b-e'), [
  [1, 'Ya', 'Yes'],
  [2, 'Tidak', 'No'],
  [8, 'Tidak tahu', 'Do not know'],
]);

export const month = codeList('month', form('R501 month; 98 by the entry rules'), [
  [1, 'Januari', 'January'],
  [2, 'Februari', 'February'],
  [3, 'Maret', 'March'],
  [4, 'April', 'April'],
  [5, 'Mei', 'May'],
  [6, 'Juni', 'June'],
  [7, 'Juli', 'July'],
  [8, 'Agustus', 'August'],
  [9, 'September', 'September'],
  [10, 'Oktober', 'October'],
  [11, 'November', 'November'],
  [12, 'Desember', 'December'],
  [98, 'Tidak tahu/tidak ingat', 'Unknown'],
]);
