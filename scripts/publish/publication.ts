import type { Area } from '../../src/geography/area.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import type { FieldworkRecord } from '../../src/observations/fieldwork.ts';
import type { Observation, SeriesBreak } from '../../src/observations/observation.ts';
import type { DeclaredRelease } from '../../src/observations/release.ts';
import type { RegistryRelease } from '../../src/observations/registry.ts';
import type { Receipt } from '../protect/receipt.ts';
import type { PublishedSource } from '../validate.ts';

/** What is published of one extract. */
export interface RegistryPart {
  /** Parquet of its protected figures, with the columns of `protectedColumns`. */
  readonly file: string;
  readonly release: RegistryRelease;
  readonly receipts: readonly Receipt[];
}

/** Everything that is published, validated. */
export interface Publication {
  readonly declared: DeclaredRelease;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly PublishedSource[];
  readonly breaks: readonly SeriesBreak[];
  readonly fieldwork: readonly FieldworkRecord[];
  readonly observations: readonly Omit<Observation, 'is_synthetic'>[];
  /** One for each extract. */
  readonly registry: readonly RegistryPart[];
}
