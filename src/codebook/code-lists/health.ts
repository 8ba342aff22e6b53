import { codeList, form } from '../code-list.ts';

export const childNutrition = codeList('child_nutrition', form('R427'), [
  [1, 'Kurang gizi (wasting)', 'Wasting'],
  [2, 'Kerdil (stunting)', 'Stunting'],
  [3, 'Tidak ada catatan', 'No note in control book'],
  [8, 'Tidak tahu', 'Do not know'],
]);

export const functionalDifficulty = codeList('functional_difficulty', form('R428a-i'), [
  [1, 'Ya, sama sekali tidak bisa', 'Cannot do at all'],
  [2, 'Ya, banyak kesulitan dan membutuhkan bantuan', 'A lot of difficulty, needs help'],
  [3, 'Ya, sedikit kesulitan, tapi tidak membutuhkan bantuan', 'Some difficulty, no help needed'],
  [4, 'Tidak mengalami kesulitan', 'No difficulty'],
]);

export const sadnessFrequency = codeList('sadness_frequency', form('R428j'), [
  [1, 'Sangat sering', 'Very often'],
  [2, 'Sering', 'Often'],
  [3, 'Jarang', 'Rarely'],
  [4, 'Tidak pernah', 'Never'],
]);

export const caregiver = codeList('caregiver', form('R429'), [
  [1, 'Ya, anggota keluarga', 'Yes, family member'],
  [2, 'Ya, bukan anggota keluarga', 'Yes, not a family member'],
  [3, 'Tinggal sendiri', 'Lives alone'],
]);

export const chronicDisease = codeList('chronic_disease', form('R430'), [
  [1, 'Tidak ada', 'None'],
  [2, 'Hipertensi', 'Hypertension'],
  [3, 'Rematik', 'Rheumatism'],
  [4, 'Asma', 'Asthma'],
  [5, 'Masalah jantung', 'Heart problems'],
  [6, 'Diabetes', 'Diabetes'],
  [7, 'Tuberculosis (TBC)', 'Tuberculosis'],
  [8, 'Stroke', 'Stroke'],
  [9, 'Kanker atau tumor ganas', 'Cancer/malignant tumour'],
  [10, 'Gagal ginjal', 'Kidney failure'],
  [11, 'Haemophilia', 'Haemophilia'],
  [12, 'HIV/AIDS', 'HIV/AIDS'],
  [13, 'Kolesterol', 'High cholesterol'],
  [14, 'Sirosis hati', 'Liver cirrhosis'],
  [15, 'Thalasemia', 'Thalassaemia'],
  [16, 'Leukimia', 'Leukaemia'],
  [17, 'Alzheimer', 'Alzheimer'],
  [18, 'Lainnya', 'Other'],
]);
