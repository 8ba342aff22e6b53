export const poverty = {
  title: 'Tren kemiskinan Kepulauan Riau',
  description: (from: string, to: string) =>
    `Persentase dan jumlah penduduk miskin, kedalaman, keparahan, garis kemiskinan, dan rasio Gini Kepulauan Riau, ${from} sampai ${to}, dengan sumber dan patahan deret.`,
  lead: (from: string, to: string) =>
    `Semua angka Susenas yang kami temukan untuk provinsi, ${from} sampai ${to}: total, perkotaan, perdesaan, dan ketujuh kabupaten/kota. Celah dibiarkan sebagai celah.`,
  contents: 'Isi halaman',
  kicker: {
    rate: 'Tingkat kemiskinan',
    count: 'Jumlah penduduk miskin',
    depth: 'Kedalaman dan keparahan',
    line: 'Garis kemiskinan',
    inequality: 'Ketimpangan',
    nation: 'Kepri dan Indonesia',
    provinces: 'Di antara provinsi',
    regencies: 'Kabupaten dan kota',
  },
  place: 'Kepulauan Riau menurut daerah tempat tinggal',
  provincesTitle: (rank: string) => `Kepulauan Riau ${rank}`,
  provincesUnranked: 'Sebaran provinsi yang punya angka',
  provincesSubtitle: (period: string) => `Persentase penduduk miskin tiap provinsi, ${period}`,
  rankHistory: 'Peringkat Kepulauan Riau dari waktu ke waktu',
  rankHistoryNote:
    'Peringkat dihitung dari yang terendah dan hanya bila sedikitnya 33 provinsi punya angka. Jumlah provinsi bertambah dari 33 menjadi 34, lalu 38 sejak 2024, sehingga peringkat antartahun tidak sepenuhnya sebanding.',
  rankColumns: {
    rank: 'Peringkat',
    of: 'dari provinsi',
    value: 'Kepri',
    least: 'Terendah',
    most: 'Tertinggi',
  },
  lineTotal: 'Garis kemiskinan',
  lineFood: 'Bagian makanan',
  lineNonfood: 'Bagian bukan makanan',
  lineNote:
    'Garis kemiskinan dalam rupiah tahun berjalan, tidak disesuaikan dengan inflasi. Bagian makanan dan bukan makanan terbit sejak Maret 2015.',
  regenciesSubtitle: (drawn: string) =>
    `${drawn}; garis abu-abu: provinsi. Satu skala untuk semua, urut dari nilai terbaru yang tertinggi.`,
  regenciesNote:
    'Untuk kabupaten/kota, Susenas September tidak tersedia. Angka sebelum 2015 dicetak menurut tahun, tanpa bulan; digambar di tengah tahun dan tidak disambung dengan angka Maret.',
  regenciesTitle: 'Tujuh kabupaten dan kota',
  every: 'Semua angka',
  everyText:
    'Tabel di bawah setiap gambar memuat semua angkanya. Untuk diolah sendiri, ambil berkas lengkap di halaman Data.',
  everyLink: 'Unduh semua angka',
  noSignificance:
    'BPS tidak menerbitkan galat baku untuk angka-angka ini pada sumber yang kami temukan. Karena itu situs ini menyebut besar perubahan, tidak pernah menyebut “signifikan” atau “tidak signifikan”.',
};
