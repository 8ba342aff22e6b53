export const areas = {
  title: 'Wilayah',
  description:
    'Profil kemiskinan Kepulauan Riau dan ketujuh kabupaten/kotanya, dengan kode wilayah.',
  lead: 'Pilih provinsi, kabupaten, atau kota. Kecamatan dan desa belum punya angka terbitan; daftarnya dengan kode resmi ada di bawah.',
  types: {
    negara: 'Negara',
    provinsi: 'Provinsi',
    kabupaten: 'Kabupaten',
    kota: 'Kota',
    kecamatan: 'Kecamatan',
    kelurahan: 'Kelurahan',
    desa: 'Desa',
  },
  columns: {
    area: 'Wilayah',
    rate: 'Persen miskin',
    period: 'Periode',
    codes: 'Kode (Kemendagri / BPS)',
  },
  districts: (count: number, villages: number) =>
    `${count} kecamatan, ${villages} desa dan kelurahan`,
  villages: (count: number) => `${count} desa/kelurahan`,
  tree: 'Kecamatan menurut kabupaten/kota',
  fullList:
    'Daftar lengkap 419 desa dan kelurahan dengan kodenya: tabel “Daftar wilayah” di halaman Data.',
  profile: {
    title: (name: string) => `Kemiskinan di ${name}`,
    description: (name: string) =>
      `Angka kemiskinan ${name}: persentase, jumlah, kedalaman, garis kemiskinan, dibandingkan dengan provinsi dan Indonesia.`,
    codes: (kemendagri: string, bps: string) => `Kode Kemendagri ${kemendagri}, BPS ${bps}`,
    facts: 'Angka kunci',
    factsText: 'Angka terbaru tiap indikator, dengan periode yang sama untuk pembanding bila ada.',
    beside: (place: string, value: string) => `${place}: ${value}`,
    trend: 'Dari waktu ke waktu',
    change: 'Dua periode terakhir',
    changeText: (before: string, after: string) => `${before} dibandingkan dengan ${after}.`,
    changeColumns: { indicator: 'Indikator', difference: 'Perubahan' },
    missing: 'Apa yang tidak ada, dan mengapa',
    missingSeptember:
      'Angka September tidak ada untuk kabupaten/kota: sampelnya hanya cukup untuk provinsi.',
    missingDistricts: 'Angka kemiskinan kecamatan dan desa tidak diterbitkan BPS.',
    missingSeries: (indicator: string, periods: string) =>
      `${indicator}: tidak ditemukan untuk ${periods}.`,
    missingNever: (indicator: string) => `${indicator}: tidak ditemukan satu angka pun.`,
    missingErrors: 'Galat baku tidak terbit untuk satu angka pun.',
    every: 'Semua angka wilayah ini',
    everySubtitle: (name: string) => `Semua angka terbitan ${name} yang terhimpun di situs ini`,
    everyColumns: { indicator: 'Indikator', period: 'Periode', value: 'Nilai' },
    neighbours: 'Wilayah lain',
    trendMore: 'Perkotaan, perdesaan, dan garis kemiskinan provinsi: halaman Kemiskinan',
  },
};
