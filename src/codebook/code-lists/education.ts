import { codeList, form } from '../code-list.ts';

export const schoolParticipation = codeList('school_participation', form('R412'), [
  [1, 'Tidak/belum pernah sekolah', 'Never attended'],
  [2, 'Masih sekolah', 'Attending'],
  [3, 'Tidak bersekolah lagi', 'No longer attending'],
]);

export const educationLevel = codeList('education_level', form('R413'), [
  [1, 'Paket A', 'Package A (primary equivalency)'],
  [2, 'SDLB', 'Special primary school'],
  [3, 'SD', 'Primary school'],
  [4, 'MI', 'Islamic primary (MI)'],
  [5, 'SPM/PDF Ula', 'Pesantren primary (Ula)'],
  [6, 'Paket B', 'Package B (junior equivalency)'],
  [7, 'SMP LB', 'Special junior secondary'],
  [8, 'SMP', 'Junior secondary'],
  [9, 'MTs', 'Islamic junior secondary'],
  [10, 'SPM/PDF Wustha', 'Pesantren junior (Wustha)'],
  [11, 'Paket C', 'Package C (senior equivalency)'],
  [12, 'SMLB', 'Special senior secondary'],
  [13, 'SMA', 'Senior secondary'],
  [14, 'MA', 'Islamic senior secondary'],
  [15, 'SMK', 'Vocational senior secondary'],
  [16, 'MAK', 'Islamic vocational secondary'],
  [17, 'SPM/PDF Ulya', 'Pesantren senior (Ulya)'],
  [18, 'D1/D2/D3', 'Diploma I-III'],
  [19, 'D4/S1', 'Diploma IV / bachelor'],
  [20, 'Profesi', 'Professional degree'],
  [21, 'S2', 'Master'],
  [22, 'S3', 'Doctorate'],
]);

export const educationCertificate = codeList('education_certificate', form('R415'), [
  [1, 'Paket A', 'Package A (primary equivalency)'],
  [2, 'SDLB', 'Special primary school'],
  [3, 'SD', 'Primary school'],
  [4, 'MI', 'Islamic primary (MI)'],
  [5, 'SPM/PDF Ula', 'Pesantren primary (Ula)'],
  [6, 'Paket B', 'Package B (junior equivalency)'],
  [7, 'SMP LB', 'Special junior secondary'],
  [8, 'SMP', 'Junior secondary'],
  [9, 'MTs', 'Islamic junior secondary'],
  [10, 'SPM/PDF Wustha', 'Pesantren junior (Wustha)'],
  [11, 'Paket C', 'Package C (senior equivalency)'],
  [12, 'SMLB', 'Special senior secondary'],
  [13, 'SMA', 'Senior secondary'],
  [14, 'MA', 'Islamic senior secondary'],
  [15, 'SMK', 'Vocational senior secondary'],
  [16, 'MAK', 'Islamic vocational secondary'],
  [17, 'SPM/PDF Ulya', 'Pesantren senior (Ulya)'],
  [18, 'D1/D2/D3', 'Diploma I-III'],
  [19, 'D4/S1', 'Diploma IV / bachelor'],
  [20, 'Profesi', 'Professional degree'],
  [21, 'S2', 'Master'],
  [22, 'S3', 'Doctorate'],
  [23, 'Tidak punya ijazah SD', 'No primary certificate'],
]);

export const grade = codeList('grade', form('R414'), [
  [1, 'Kelas 1', 'Grade 1'],
  [2, 'Kelas 2', 'Grade 2'],
  [3, 'Kelas 3', 'Grade 3'],
  [4, 'Kelas 4', 'Grade 4'],
  [5, 'Kelas 5', 'Grade 5'],
  [6, 'Kelas 6', 'Grade 6'],
  [7, 'Kelas 7', 'Grade 7'],
  [8, 'Tamat dan lulus', 'Completed and passed'],
]);

export const educationGroup = codeList(
  'education_group',
  'derived from R412 and R415: 1-5 is 1, 6-10 is 2, 11-14 and 17 are 3, 15-16 are 4, 18 is 5, 19-22 are 6, 23 or never attended is 0',
  [
    [0, 'Tidak punya ijazah SD / belum sekolah', 'No primary certificate / never attended'],
    [1, 'SD sederajat', 'Primary'],
    [2, 'SMP sederajat', 'Junior secondary'],
    [3, 'SMA sederajat', 'Senior secondary general'],
    [4, 'SMK sederajat', 'Senior secondary vocational'],
    [5, 'Diploma I-III', 'Diploma'],
    [6, 'D4/S1 ke atas', 'Bachelor or above'],
  ],
);
