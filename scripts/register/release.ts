import type { RegistryRelease } from '../../src/observations/registry.ts';
import type { ExtractMetadata } from '../extract/metadata.ts';
import { percentClass, publishedFindings, type ValidationReport } from '../extract/report.ts';

/** Id of the source of an extract's figures, in the published list of sources. */
export function registrySourceId({
  period,
  isSynthetic,
}: Pick<ExtractMetadata, 'period' | 'isSynthetic'>): string {
  return `${isSynthetic ? 'register-sintetis' : 'regsosek'}-${period}`;
}

/** What may be published of an extract: classes of shares, never a number of records. */
export function releaseOf({
  metadata,
  report,
  missing,
  figures,
  shown,
}: {
  readonly metadata: ExtractMetadata;
  readonly report: ValidationReport;
  readonly missing: RegistryRelease['missing'];
  readonly figures: number;
  readonly shown: number;
}): Omit<RegistryRelease, 'distances' | 'noise'> {
  const { families, individuals } = report.tables;
  return {
    period: metadata.period,
    referenceMonth: metadata.referenceMonth,
    producer: metadata.producer,
    isSynthetic: metadata.isSynthetic,
    series: metadata.pseudonymSeries,
    codeSystem: metadata.codeSystem,
    codeVintage: metadata.codeVintage,
    source: registrySourceId(metadata),
    quality: {
      columns: { families: families.columns.length, individuals: individuals.columns.length },
      rules: { families: families.rules, individuals: individuals.rules },
      findings: publishedFindings(report),
      unmapped: report.unmapped.map(({ table, column, unmapped, rows }) => ({
        table,
        column,
        percentAtMost: percentClass(unmapped, rows),
      })),
    },
    missing,
    figures,
    shown,
  };
}
