import { rule } from './rules.ts';
import type { Rule } from './variable.ts';

/**
 * Columns that `familyRules` may use besides those of the family: its listed members, its
 * residents, the heads and spouses among them, line numbers given twice, residents who work in
 * agriculture (industries 1-6).
 */
export const memberColumns = [
  'listed',
  'residents',
  'heads',
  'spouses',
  'repeated_numbers',
  'farm_workers',
] as const;

/** Rules of a family and its members together; `sql` is true for a good family. */
export const familyRules: readonly Rule[] = [
  rule(
    'one-head',
    'share',
    'enumeration_result <> 1 OR heads = 1',
    'keluarga yang terisi lengkap punya tepat satu kepala keluarga yang tinggal bersama',
    'a complete family has exactly one head among its residents',
  ),
  rule(
    'no-second-head',
    'share',
    'enumeration_result <> 2 OR heads <= 1',
    'keluarga yang terisi sebagian punya paling banyak satu kepala keluarga',
    'a partly complete family has at most one head among its residents',
  ),
  rule(
    'one-spouse',
    'share',
    'spouses <= 1',
    'keluarga punya paling banyak satu istri atau suami yang tinggal bersama',
    'a family has at most one spouse among its residents',
  ),
  rule(
    'members-of-enumerated',
    'share',
    'enumeration_result IN (1, 2) OR listed = 0',
    'keluarga dengan hasil 3-5 tidak punya baris anggota',
    'families with results 3-5 have no rows of members',
  ),
  rule(
    'line-numbers-once',
    'share',
    'repeated_numbers = 0',
    'nomor urut anggota tidak berulang dalam keluarga',
    'no line number stands twice in a family',
  ),
  rule(
    'count-of-listed',
    'notice',
    'enumeration_result NOT IN (1, 2) OR member_count = listed OR member_count = residents',
    'jumlah anggota sama dengan anggota yang didaftar atau yang tinggal bersama',
    'the number of members equals the members listed or the residents',
  ),
  rule(
    'fertiliser-of-farmers',
    'notice',
    'prog_fertiliser_subsidy <> 1 OR farm_workers > 0',
    'penerima subsidi pupuk punya anggota yang bekerja di pertanian',
    'recipients of the fertiliser subsidy have a member working in agriculture',
  ),
];
