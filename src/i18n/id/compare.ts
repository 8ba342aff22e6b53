export const compare = {
  title: 'Bandingkan',
  heading: (before: string, after: string) => `${before} dan ${after}`,
  description: (before: string, after: string) =>
    `Kemiskinan Kepulauan Riau ${before} dan ${after}: jumlah, persentase, menurut wilayah dan daerah, serta berapa dari perubahan itu karena tingkat dan karena penduduk.`,
  kicker: 'Dua periode',
  pairs: 'Pasangan periode',
  rate: {
    title: 'Persentase penduduk miskin',
    subtitle: (before: string, after: string) =>
      `Persen penduduk, menurut daerah tempat tinggal dan kabupaten/kota, ${before} (kosong) dan ${after} (penuh)`,
  },
  count: {
    title: 'Jumlah penduduk miskin',
    subtitle: (before: string, after: string) =>
      `Ribu orang, menurut daerah tempat tinggal dan kabupaten/kota, ${before} (kosong) dan ${after} (penuh)`,
  },
  residenceRow: (area: string, residence: string) => `${area}, ${residence.toLowerCase()}`,
  parts: {
    kicker: 'Tingkat atau penduduk?',
    title: (change: string, rate: string, population: string) =>
      `${change} ribu orang: ${rate} dari tingkat kemiskinan, ${population} dari jumlah penduduk`,
    subtitle: (before: string, after: string) =>
      `Perubahan jumlah penduduk miskin Kepulauan Riau, ribu orang, ${before}–${after}; garis tipis: rentang pembulatan`,
    table: {
      part: 'Bagian',
      value: 'Pengaruh',
      low: 'Paling rendah',
      high: 'Paling tinggi',
      rate: 'Pengaruh tingkat kemiskinan',
      population: 'Pengaruh jumlah penduduk',
      change: 'Perubahan jumlah',
    },
    implied: (before: string, first: string, after: string, last: string) =>
      `Penduduk dasar yang tersirat (jumlah ÷ tingkat): ${first} ribu pada ${before}, ${last} ribu pada ${after}.`,
    refusedTitle: 'Perubahan jumlah tidak diuraikan',
    refused: (reason: string) => `Tidak dihitung: ${reason}`,
  },
  table: {
    title: 'Angka kedua periode',
    place: 'Wilayah dan daerah',
    difference: 'Selisih',
  },
  areasTitle: (period: string) => `Antarwilayah, ${period}`,
  areasText: (axis: string, period: string) =>
    `${axis}, ${period}; garis: Kepulauan Riau. Selisihnya ada di tabel.`,
  areasColumns: {
    area: 'Wilayah',
    rate: 'Tingkat kemiskinan',
    difference: 'Selisih terhadap Kepri',
  },
  areasNone: (period: string) =>
    `Untuk ${period} tidak ada angka kabupaten/kota; yang dibandingkan hanya provinsi dan Indonesia.`,
  all: {
    title: 'Semua periode',
    subtitle: (from: string, to: string) =>
      `Persentase dan jumlah penduduk miskin Kepulauan Riau, ${from}–${to}`,
    text: 'Semua periode Kepulauan Riau, dalam satu tabel. Kabupaten, kota, dan Indonesia ada di halaman Wilayah dan di CSV pada halaman Data.',
  },
  free: {
    title: 'Pilih sendiri',
    text: 'Dua periode mana pun, menurut wilayah dan daerah. Pilihan ini memerlukan skrip; tanpa skrip, tabel di bawah memuat semua periode Kepulauan Riau, dan halaman Wilayah memuat angka kabupaten dan kota.',
    before: 'Periode pertama',
    after: 'Periode kedua',
    area: 'Wilayah',
    second: 'Wilayah lain',
    none: 'tidak ada',
    residence: 'Daerah',
    indicator: 'Indikator',
  },
};
