import { rule } from '../rules.ts';
import { aged5, workers } from '../universes.ts';
import type { Variable } from '../variable.ts';
import { personVariable } from '../variable.ts';

export const employmentVariables: readonly Variable[] = [
  personVariable({
    name: 'worked_last_week',
    type: 'int8',
    label: { id: 'Bekerja/membantu bekerja seminggu lalu', en: 'Worked last week' },
    item: 'R416a',
    field: 'r416a',
    codes: 'yes_no',
    universe: aged5,
    filled: 'required',
    values: [[1, 2]],
  }),
  personVariable({
    name: 'hours_worked',
    type: 'int8',
    label: { id: 'Jam kerja seminggu lalu', en: 'Hours worked last week' },
    item: 'R416b',
    field: 'r416b',
    universe: workers,
    filled: 'required',
    values: [[1, 99]],
    rules: [
      rule(
        'hours-of-a-week',
        'notice',
        'hours_worked <= 97',
        'jam kerja seminggu tidak lebih dari 97',
        'no more than 97 hours are worked in a week',
      ),
    ],
  }),
  personVariable({
    name: 'industry',
    type: 'int8',
    label: { id: 'Lapangan usaha pekerjaan utama', en: 'Industry of main job' },
    item: 'R417',
    field: 'r417',
    codes: 'industry',
    universe: workers,
    filled: 'required',
    values: [[1, 26]],
  }),
  personVariable({
    name: 'employment_status',
    type: 'int8',
    label: { id: 'Status dalam pekerjaan utama', en: 'Status in main job' },
    item: 'R418',
    field: 'r418',
    codes: 'employment_status',
    universe: workers,
    values: [[1, 8]],
    rules: [
      rule(
        'farm-worker-on-farm',
        'notice',
        'employment_status <> 6 OR industry BETWEEN 1 AND 6',
        'pekerja bebas pertanian bekerja di lapangan usaha 1-6',
        'casual workers in agriculture work in industries 1-6',
      ),
      rule(
        'other-worker-off-farm',
        'notice',
        'employment_status <> 7 OR industry NOT BETWEEN 1 AND 6',
        'pekerja bebas non-pertanian bekerja di luar lapangan usaha 1-6',
        'casual workers outside agriculture do not work in industries 1-6',
      ),
      rule(
        'official-is-seventeen',
        'notice',
        'employment_status <> 5 OR age >= 17',
        'pegawai negeri berumur 17 tahun ke atas',
        'civil servants are aged 17 and over',
      ),
    ],
  }),
  personVariable({
    name: 'tax_number',
    type: 'int8',
    label: { id: 'Kepemilikan NPWP', en: 'Has tax number (NPWP)' },
    item: 'R419',
    field: 'r419',
    codes: 'tax_number',
    universe: workers,
    outside: 'allowed',
    values: [[1, 3]],
    sensitivity: 'specific-finance',
  }),
];
