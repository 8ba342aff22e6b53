import { rule } from '../rules.ts';
import { aged5, everSchooled } from '../universes.ts';
import type { Variable } from '../variable.ts';
import { personVariable, projectDecision } from '../variable.ts';

/** Stage of a level or certificate: 0 none, 1 primary, 2 and 3 secondary, then 4 to 8. */
const stage = (column: string): string =>
  `CASE WHEN ${column} = 23 THEN 0 WHEN ${column} <= 5 THEN 1 WHEN ${column} <= 10 THEN 2
    WHEN ${column} <= 17 THEN 3 WHEN ${column} <= 22 THEN ${column} - 14 END`;

export const educationVariables: readonly Variable[] = [
  personVariable({
    name: 'school_participation',
    type: 'int8',
    label: { id: 'Partisipasi sekolah', en: 'School participation' },
    item: 'R412',
    field: 'r412',
    codes: 'school_participation',
    universe: aged5,
    filled: 'required',
    values: [[1, 3]],
  }),
  personVariable({
    name: 'education_level',
    type: 'int8',
    label: { id: 'Jenjang tertinggi yang pernah/sedang diduduki', en: 'Highest level attended' },
    item: 'R413',
    field: 'r413',
    codes: 'education_level',
    universe: everSchooled,
    filled: 'required',
    values: [[1, 22]],
  }),
  personVariable({
    name: 'grade',
    type: 'int8',
    label: { id: 'Kelas tertinggi', en: 'Highest grade' },
    item: 'R414',
    field: 'r414',
    codes: 'grade',
    universe: everSchooled,
    values: [[1, 8]],
    rules: [
      rule(
        'grade-of-level',
        'notice',
        'grade = 8 OR education_level > 17 OR grade <= CASE WHEN education_level <= 5 THEN 6 WHEN education_level IN (15, 16) THEN 4 ELSE 3 END',
        'kelas tertinggi ada pada jenjangnya',
        'the grade exists at its level',
      ),
    ],
  }),
  personVariable({
    name: 'education_certificate',
    type: 'int8',
    label: { id: 'Ijazah tertinggi yang dimiliki', en: 'Highest certificate held' },
    item: 'R415',
    field: 'r415',
    codes: 'education_certificate',
    universe: everSchooled,
    values: [[1, 23]],
    rules: [
      rule(
        'certificate-within-level',
        'share',
        `${stage('education_certificate')} <= ${stage('education_level')}`,
        'ijazah tidak lebih tinggi dari jenjang yang diduduki',
        'the certificate is not above the level attended',
      ),
    ],
  }),
  personVariable({
    name: 'education_group',
    type: 'int8',
    label: { id: 'Kelompok pendidikan', en: 'Education group' },
    codes: 'education_group',
    universe: aged5,
    filled: 'open',
    outside: 'allowed',
    values: [[0, 6]],
    column: 'derived',
    evidence: 'derived',
    source: projectDecision,
  }),
];
