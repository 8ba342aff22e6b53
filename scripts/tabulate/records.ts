import { ofAnyMember } from '../../src/indicators/registry/members.ts';
import type { Population } from '../../src/indicators/registry/measure.ts';
import { placeName } from './places.ts';

const flags = Object.entries(ofAnyMember).map(([name, condition], bit) => ({
  set: `CASE WHEN ${condition} THEN ${2 ** bit} ELSE 0 END`,
  column: `coalesce(flags & ${2 ** bit} > 0, false) AS ${name}`,
}));

/**
 * SQL of the records of a population as measures see them, with their `place`: families with what
 * any of their members says, and persons with the place and decile of their family.
 */
export const recordsSql: Readonly<Record<Population, string>> = {
  family: `
    SELECT families.*, place, ${flags.map(({ column }) => column).join(', ')}
    FROM families
    JOIN places ON places.name = ${placeName}
    LEFT JOIN (
      SELECT family_id, bit_or((${flags.map(({ set }) => set).join(' + ')})::SMALLINT) AS flags
      FROM individuals GROUP BY family_id
    ) AS members ON members.family_id = families.family_id`,
  person: `
    SELECT individuals.*, place, urban_rural, decile_national
    FROM individuals
    JOIN families ON families.family_id = individuals.family_id
    JOIN places ON places.name = ${placeName}`,
};
