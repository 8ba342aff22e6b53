const triangle = (references: number): string =>
  references > 1
    ? '; segitiga adalah provinsi dan Indonesia, bila ada di dalam pita'
    : references === 1
      ? '; segitiga adalah provinsi'
      : '';

export const map = {
  title: 'Peta',
  heading: (indicator: string, period: string) => `${indicator}, ${period}`,
  description: (indicator: string, period: string) =>
    `Peta ${indicator} menurut kabupaten dan kota di Kepulauan Riau, ${period}, dengan daftar nilai.`,
  subtitle: (axis: string, period: string) => `${axis}, menurut kabupaten/kota, ${period}`,
  kicker: 'Peta kabupaten dan kota',
  indicator: 'Indikator',
  period: 'Periode',
  otherIndicators: 'Indikator lain',
  otherPeriods: 'Periode lain',
  label: (indicator: string, period: string, values: string, unit: string) =>
    `Peta ${indicator}, ${period}, dalam ${unit}: ${values}.`,
  noFigure: 'tidak ada angka',
  nameLabel: (level: string, area: string, count: number) =>
    `Peta ${level.toLowerCase()} di ${area}: ${count} wilayah, tanpa angka.`,
  noFigureAt: 'tidak ada angka terbit di tingkat ini',
  absences: {
    'no-data': 'tidak ada angka',
    confidential: 'dirahasiakan',
    'low-reliability': 'terlalu sedikit',
  },
  patterns: {
    'no-data': 'Arsir miring: tidak ada angka untuk periode ini',
    confidential: 'Titik-titik: dirahasiakan untuk melindungi orang',
    'low-reliability': 'Garis datar: keandalan rendah, gunakan dengan hati-hati',
  },
  tooFew: 'Garis datar tanpa warna: terlalu sedikit keluarga atau orang untuk dihitung',
  besides: (area: string, value: string, difference: string) =>
    `${area} ${value} (selisih ${difference})`,
  reference: (area: string, value: string) => `${area} ${value}`,
  scale: ({ references, open }: { references: number; open: boolean }) =>
    `Warna dari terang ke pekat mengikuti nilai, tanpa kelas. Tiap garis pada pita warna adalah satu wilayah${triangle(references)}. Skala berlaku untuk semua periode dan mencakup sedikitnya seperdua puluh nilai tertinggi, supaya beda kecil tidak tampak besar${open ? '; beberapa nilai ekstrem memakai warna ujung, ditandai ≤ atau ≥' : ''}. Peta letak kecil hanya sketsa.`,
  classes: (count: number, references: number) =>
    `${count} kelas warna dengan jumlah wilayah yang kira-kira sama (kuantil dari semua wilayah setingkat di provinsi dan semua periode), sehingga satu nilai selalu satu warna. Tiap garis pada pita warna adalah satu wilayah${triangle(references)}.`,
  attribution:
    'Batas perkiraan, bukan batas hukum. Batas: © kontributor OpenStreetMap (ODbL), idn-area-data, geografis.',
  views: {
    label: 'Cara menampilkan',
    panels: 'Panel pulau',
    tiles: 'Petak sama besar',
    islands: 'Pulau bernama',
    change: 'Perubahan',
    years: 'Semua periode',
  },
  levels: {
    label: 'Tingkat wilayah',
    regency: 'Kabupaten/kota',
    district: 'Kecamatan',
    village: 'Desa/kelurahan',
  },
  within: 'Wilayah',
  levelHeading: (level: string, area: string) => `${level} di ${area}`,
  levelSubtitle: (count: number, level: string, area: string) => `${count} ${level} di ${area}`,
  levelDescription: (level: string, area: string) =>
    `Peta ${level} di ${area}: letak, nama dan wilayah di bawahnya.`,
  noLevel: (indicator: string, period: string, level: string) =>
    `${indicator}, ${period}: tidak ada angka di tingkat ${level}. Sumbernya menerbitkan angka ini sampai tingkat kabupaten/kota saja; peta ini menunjukkan letak dan nama.`,
  byDistrict: 'Desa dan kelurahan menurut kecamatan',
  villageCount: (count: number) => `${count} desa/kelurahan`,
  sketch: 'Tampilkan sketsa wilayah desa/kelurahan (perkiraan, dari jarak ke titik desa)',
  sketched: 'Wilayah desa/kelurahan hanya sketsa dari jarak ke titik desa.',
  unplaced: (names: string) => `Letaknya tidak diketahui, jadi tidak digambar: ${names}.`,
  islands: {
    heading: (area: string) => `Pulau bernama di ${area}`,
    subtitle: (count: string, period: string) =>
      `${count} titik pulau; jumlah menurut kabupaten/kota, ${period}`,
    label: (parts: string) => `Peta pulau bernama. ${parts}.`,
    part: (name: string, named: string, inhabited: string) =>
      `${name}: ${named} pulau bernama, ${inhabited} berpenduduk`,
    named: (count: string) => `${count} pulau bernama`,
    inhabited: (count: string) => `${count} berpenduduk`,
    namedColumn: 'Bernama',
    inhabitedColumn: 'Berpenduduk',
    plainKey: 'tidak berpenduduk',
    inhabitedKey: 'berpenduduk',
    caption: (period: string) => `Pulau bernama dan berpenduduk, ${period}`,
    source: (count: string, open: string | null) =>
      `Titik: ${count} pulau dalam daftar resmi Kemendagri (idn-area-data)${open === null ? '' : `; ${open} di antaranya tanpa kabupaten/kota`}. Daftar itu dapat berbeda sedikit dari jumlah terbit di tabel.`,
  },
  years: {
    heading: (indicator: string) => `${indicator}, semua periode`,
    subtitle: (axis: string, from: string, to: string) => `${axis}, ${from} sampai ${to}`,
    label: (indicator: string, count: number, from: string, to: string) =>
      `${count} peta kecil ${indicator} dari ${from} sampai ${to}; angkanya ada di tabel di bawah.`,
    key: (names: string) => `Letak petak: ${names}.`,
    note: 'Satu skala warna untuk semua periode; petak tanpa angka diarsir. Susunan petak sama di setiap peta kecil, seperti kunci di atasnya.',
  },
  change: {
    heading: (indicator: string) => `${indicator}: perubahan antara dua periode`,
    axis: (axis: string) => `selisih, ${axis}`,
    label: (indicator: string, before: string, after: string, values: string) =>
      `Peta perubahan ${indicator} dari ${before} ke ${after}: ${values}.`,
    refused: 'tidak dibandingkan',
    between: (before: string, after: string) => `Dari ${before} ke ${after}`,
    before: 'Periode pertama',
    after: 'Periode kedua',
    csv: 'CSV dua periode ini',
    allCsv: (bytes: string) => `CSV semua periode${bytes}`,
    caption: 'Perubahan menurut kabupaten/kota',
    note: 'Warna menyebar dari nol ke dua arah: hijau laut turun, oker naik; skala selebar perubahan terbesar dari pasangan periode ini. Pasangan yang tidak sebanding diarsir dan dijelaskan.',
  },
  districtsOf: 'Kecamatan dan desa menurut kabupaten/kota',
  path: 'Jalur wilayah',
  tilesNote:
    'Tiap wilayah satu petak yang sama besar, sedekat mungkin dengan letaknya yang sebenarnya.',
};
