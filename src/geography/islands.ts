import type { FeatureCollection, Point } from 'geojson';

/** An official island; `drawn` tells whether the coastline has land at its point. */
export interface IslandProperties {
  readonly name: string;
  /** Kemendagri code of its regency, or null where the official list leaves it open. */
  readonly regency: string | null;
  readonly inhabited: boolean;
  readonly drawn: boolean;
}

/** The content of `islands.json`; the `id` of a feature is the official code of the island. */
export type IslandCollection = FeatureCollection<Point, IslandProperties>;

/** The content of `villages.json`; the `id` of a feature is the Kemendagri code of the village. */
export type VillagePointCollection = FeatureCollection<Point, { readonly name: string }>;
