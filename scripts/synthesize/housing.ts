import type { DuckDBConnection } from '@duckdb/node-api';
import { between, chance, pick } from './draws.ts';
import { orderedItem, type Effects } from './logit.ts';
import type { Margins } from './margins.ts';
import { yesNo } from './margins.ts';
import { runStep, type Quota } from './quota.ts';

const hasToilet = 'toilet_facility IN (1, 2, 3)';

/** Makes `housed` from `ranked`: the items of block III. */
export async function houseFamilies(connection: DuckDBConnection, margins: Margins): Promise<void> {
  const item = (column: string, codes: readonly (string | number)[], effects: Effects): Quota =>
    orderedItem(column, margins.shares(column), codes, effects);
  await runStep(connection, {
    from: 'ranked',
    to: 'housed_first',
    quotas: [
      item('tenure', [5, 3, 2, 4, 1], { welfare: 0.35, urban: -0.9 }),
      item('floor_area_m2', Object.keys(floorAreas), {
        welfare: 0.7,
        urban: -0.2,
        more: '(size - 3) * 2500',
      }),
      item('floor_material', [8, 7, 9, 6, 5, 4, 2, 3, 1], { welfare: 1.1, urban: 0.8 }),
      item('wall_material', [7, 6, 4, 5, 3, 2, 1], { welfare: 0.9, urban: 1.2 }),
      item('roof_material', [7, 8, 5, 6, 3, 4, 2, 1], { welfare: 0.6, urban: 0.5 }),
      item('drinking_water', [9, 8, 6, 11, 10, 7, 5, 4, 3, 2, 1], { welfare: 0.7, urban: 1.3 }),
      item('lighting_source', [4, 3, 2, 1], { welfare: 0.9, urban: 2 }),
      item('cooking_fuel', [10, 9, 11, 7, 4, 0, 1, 6, 8, 5, 2, 3], { welfare: 1, urban: 1 }),
      item('toilet_facility', [6, 5, 4, 3, 2, 1], { welfare: 1.2, urban: 1 }),
    ].map((quota) => (quota.column === 'floor_area_m2' ? areaClasses(quota) : quota)),
    columns: { floor_area_m2: floorAreaSql },
    drop: ['floor_class'],
  });
  await runStep(connection, {
    from: 'housed_first',
    to: 'housed',
    quotas: [
      item('land_title', [6, 5, 3, 2, 4, 1], { welfare: 0.6, urban: 0.8, where: 'tenure = 1' }),
      item('water_waste_distance', [8, 1, 2], {
        welfare: 0.3,
        where: 'drinking_water BETWEEN 4 AND 8',
      }),
      item('meter_power_1', [1, 2, 3, 4, 5], {
        welfare: 1.4,
        urban: 0.5,
        where: 'lighting_source = 1',
      }),
      orderedItem('second_meter', yesNo(margins.value('meter_power_2', 'any')), [2, 1], {
        welfare: 1,
        where: 'lighting_source = 1',
      }),
      item('toilet_type', [4, 3, 2, 1], { welfare: 1, where: hasToilet }),
      item('faeces_disposal', [5, 3, 6, 4, 1, 2], { welfare: 0.9, urban: 1.2, where: hasToilet }),
    ],
    columns: {
      meter_power_2: `(CASE WHEN second_meter = 1 THEN ${pick('meter 2', [
        [1, 15],
        [2, 50],
        [3, 35],
      ])} END)::TINYINT`,
      meter_power_3: `(CASE WHEN second_meter = 1 AND ${chance('third meter', 6)} THEN 2 END)::TINYINT`,
    },
    drop: ['second_meter'],
  });
}

/** Square metres of the classes of the margin, from the smallest. */
const floorAreas: Readonly<Record<string, readonly [from: number, to: number]>> = {
  '1-29': [12, 29],
  '30-49': [30, 49],
  '50-99': [50, 99],
  '100-149': [100, 149],
  '150+': [150, 260],
};

/** The classes as their numbers, to be filled with an area within the class. */
function areaClasses(quota: Quota): Quota {
  const names = Object.keys(floorAreas);
  return {
    ...quota,
    column: 'floor_class',
    cells: quota.cells.map((cell) => ({
      ...cell,
      shares: cell.shares.map(({ code, share }) => ({ code: String(names.indexOf(code)), share })),
    })),
  };
}

const floorAreaSql = `(CASE floor_class ${Object.values(floorAreas)
  .map(([from, to], index) => `WHEN ${index} THEN ${between(`area of class ${index}`, from, to)}`)
  .join(' ')} END)::SMALLINT`;
