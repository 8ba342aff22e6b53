import { difficultyColumns, residents } from './universes.ts';
import { unmappedCode } from './variable.ts';

const difficult = difficultyColumns.map((column) => `coalesce(${column} IN (1, 2), false)`);

/**
 * SQL of the columns that are always computed again, over the columns of a person. They are null
 * outside their universe and where the items they rest on are missing.
 */
export const derivedColumns: Readonly<Record<string, string>> = {
  age_group5: `CASE WHEN ${residents.sql} AND age >= 0
    THEN lpad((least(age, 75) // 5)::VARCHAR, 2, '0') END`,
  education_group: `CASE WHEN ${residents.sql} AND age >= 5 THEN CASE
    WHEN school_participation = 1 OR education_certificate = 23 THEN 0
    WHEN education_certificate BETWEEN 1 AND 5 THEN 1
    WHEN education_certificate BETWEEN 6 AND 10 THEN 2
    WHEN education_certificate IN (11, 12, 13, 14, 17) THEN 3
    WHEN education_certificate IN (15, 16) THEN 4
    WHEN education_certificate = 18 THEN 5
    WHEN education_certificate BETWEEN 19 AND 22 THEN 6
    WHEN education_certificate < 0 THEN ${unmappedCode} END END`,
  disability_any: `CASE WHEN ${residents.sql} AND age >= 2 THEN CASE
    WHEN ${difficult.join(' OR ')} THEN true
    WHEN coalesce(${difficultyColumns.join(', ')}) IS NOT NULL THEN false END END`,
};
