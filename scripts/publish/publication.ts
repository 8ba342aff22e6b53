import type { Area } from '../../src/geography/area.ts';
import type { Indicator } from '../../src/indicators/indicator.ts';
import type { Observation, SeriesBreak } from '../../src/observations/observation.ts';
import type { DeclaredRelease } from '../../src/observations/release.ts';
import type { PublishedSource } from '../validate.ts';

/** Everything that is published, validated. */
export interface Publication {
  readonly declared: DeclaredRelease;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly PublishedSource[];
  readonly breaks: readonly SeriesBreak[];
  readonly observations: readonly Omit<Observation, 'is_synthetic'>[];
}
