/** A map of each kind, in both languages: states of a page, so that the sitemap does not list them. */
export const mapPaths = [
  'peta/district/',
  'en/map/district/',
  'peta/village/',
  'en/map/village/',
  'peta/islands/',
  'en/map/islands/',
  'peta/21.04/',
  'en/map/21.71.03/',
  'peta/poverty-rate/change/',
  'en/map/poverty-rate/years/',
  'peta/poverty-rate/embed/',
  'en/map/poverty-rate/embed/',
  'regsosek/indikator/adequate-housing/kecamatan/',
  'en/registry/indicator/adequate-housing/district/',
  'regsosek/indikator/adequate-housing/desa/21.04/',
  'en/registry/indicator/adequate-housing/village/21.71/',
];
