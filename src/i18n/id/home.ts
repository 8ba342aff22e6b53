export const home = {
  title: 'Berapa, naik atau turun, di mana: kemiskinan Kepulauan Riau',
  kicker: (period: string) => `Kepulauan Riau · ${period}`,
  newer: (sentence: string) =>
    `Angka yang lebih baru sudah beredar tetapi belum dicek silang, jadi tidak menjadi judul: ${sentence}`,
  trend: {
    kicker: 'Naik atau turun?',
    title: (now: string, peak: string, period: string) =>
      `${now}, dari tertinggi ${peak} pada ${period}`,
    more: 'Semua tren: perkotaan, perdesaan, kedalaman, garis kemiskinan, Gini',
  },
  map: {
    kicker: 'Di mana?',
    title: (highest: string, high: string, lowest: string, low: string) =>
      `Tertinggi di ${highest} (${high}), terendah di ${lowest} (${low})`,
    subtitle: (period: string) => `Persentase penduduk miskin menurut kabupaten/kota, ${period}`,
    more: 'Buka peta: indikator dan tahun lain',
  },
  compare: {
    kicker: 'Saat Regsosek dimulai',
    more: 'Bandingkan periode atau wilayah lain',
  },
  ways: {
    title: 'Mulai dari sini',
    items: [
      {
        title: 'Warga',
        text: 'Lihat kabupaten atau kota Anda: berapa, naik atau turun, dan apa yang belum diketahui.',
        link: 'Cari wilayah',
        page: 'areas' as const,
      },
      {
        title: 'Pemerintah daerah',
        text: 'Bandingkan dua periode atau dua wilayah, dengan alasan bila tidak sebanding.',
        link: 'Bandingkan',
        page: 'compare' as const,
      },
      {
        title: 'Wartawan dan peneliti',
        text: 'Unduh tabel lengkap dengan sumber, atau salin kalimat yang angkanya sudah diperiksa.',
        link: 'Unduh data',
        page: 'data' as const,
      },
    ],
  },
};
