/** The page that sets the two measures side by side. */
export const measures = {
  title: 'Angka mana yang dipakai?',
  description:
    'Susenas dan Regsosek berdampingan: apa yang diukur, satuan, tingkat wilayah, tanggal, ketelitian, kegunaan, dan contoh pertanyaan dengan jawabannya.',
  lead: 'Susenas menjawab berapa banyak yang miskin. Regsosek menjawab siapa dan di mana yang paling rendah kesejahteraannya. Keduanya benar, dan keduanya tidak dapat ditukar.',
  table: {
    title: 'Dua ukuran berdampingan',
    aspect: 'Hal',
    susenas: 'Kemiskinan (Susenas)',
    registry: 'Desil (Regsosek)',
    rows: [
      {
        aspect: 'Yang diukur',
        susenas: 'pengeluaran per kapita per bulan dibanding Garis Kemiskinan',
        registry: 'urutan kesejahteraan keluarga, diperkirakan dari cirinya',
      },
      {
        aspect: 'Yang dihitung',
        susenas: 'penduduk (orang) dalam rumah tangga sampel',
        registry: 'semua keluarga (KK) yang terdata dan anggotanya',
      },
      {
        aspect: 'Angka yang keluar',
        susenas: 'P0, P1, P2, jumlah penduduk miskin, Garis Kemiskinan, Gini Ratio',
        registry: 'persentase keluarga menurut desil, hunian, aset, kerja, sekolah, program',
      },
      {
        aspect: 'Tingkat wilayah',
        susenas: 'provinsi (Maret dan September), kabupaten/kota (Maret saja)',
        registry: 'sampai desa/kelurahan, sejauh perlindungan data mengizinkan',
      },
      {
        aspect: 'Waktu',
        susenas: 'dua kali setahun, deret sejak 2007',
        registry: 'pendataan awal Oktober–November 2022; kemudian pemutakhiran DTSEN',
      },
      {
        aspect: 'Ketelitian',
        susenas: 'survei sampel: ada galat sampel, galat baku tidak diterbitkan',
        registry:
          'pendataan lengkap: tanpa galat sampel, tetapi ada yang terlewat dan salah isi, dan tiap hitungan diberi derau pelindung',
      },
      {
        aspect: 'Pakai untuk',
        susenas: 'berapa banyak yang miskin, naik atau turun, banding antarprovinsi',
        registry: 'di mana dan siapa: sasaran program, prioritas desa, kebutuhan hunian',
      },
      {
        aspect: 'Jangan untuk',
        susenas: 'kecamatan, desa, atau keluarga tertentu',
        registry: 'persentase penduduk miskin, kemiskinan ekstrem, pengangguran, stunting',
      },
    ],
  },
  why: {
    title: 'Mengapa desil tidak menjadi angka kemiskinan',
    items: [
      'Desil adalah urutan. Desil 1 nasional selalu berisi sepersepuluh keluarga, baik ketika kemiskinan turun maupun naik.',
      'Desil 1 bukan “miskin ekstrem”. Kemiskinan ekstrem dihitung dari pengeluaran di bawah garis yang tetap; Regsosek tidak menanyakan pengeluaran.',
      'Tanpa pengeluaran, P0, P1, P2, Garis Kemiskinan, dan Gini Ratio tidak dapat dihitung dari Regsosek. Angka itu di situs ini selalu angka terbitan.',
      'Penerimaan program dijawab sendiri oleh keluarga, untuk setahun sebelum desilnya ada. Jadi yang terlihat adalah kecocokan daftar 2021–2022 dengan urutan yang dibuat kemudian, bukan kesalahan petugas program.',
      'Desil kabupaten/kota berisi sepersepuluh keluarga di tiap kabupaten/kota menurut susunannya. Ia baru berkata sesuatu di bawah kabupaten/kota: kecamatan dan desa.',
    ],
  },
  examples: {
    title: 'Contoh pertanyaan',
    use: 'Pakai',
    measures: { susenas: 'Susenas', registry: 'Regsosek', none: 'bukan keduanya' },
    items: {
      rate: {
        question: 'Berapa persen penduduk Kepri yang miskin?',
        answer: (rate: string, count: string, period: string) =>
          `${rate} pada ${period}, yaitu ${count}. Ini persentase penduduk miskin Susenas; isi desil 1 bukan jawabannya.`,
        link: 'Lihat trennya',
      },
      change: {
        question: 'Apakah kemiskinan turun dari tahun lalu?',
        answer: (sentence: string) =>
          `${sentence} Bandingkan bulan yang sama, dan lihat dulu apakah deretnya terputus.`,
        link: 'Bandingkan periode lain',
      },
      regency: {
        question: 'Kabupaten/kota mana yang tingkat kemiskinannya tertinggi?',
        answer: (area: string, rate: string, period: string) =>
          `${area}: ${rate} pada ${period}. Angka kabupaten/kota hanya ada untuk Maret.`,
        link: 'Lihat petanya',
      },
      village: {
        question: 'Desa mana yang perlu didahulukan?',
        answer:
          'Susenas tidak sampai ke desa. Pakai Regsosek: persentase keluarga di desil 1–2 nasional menurut desa, bersama jumlah keluarganya. Jangan menyebutnya persentase penduduk miskin desa itu.',
        link: 'Apa yang dikatakan desil',
      },
      extreme: {
        question: 'Berapa penduduk miskin ekstrem?',
        answer: (rate: string, count: string, period: string) =>
          `${rate} penduduk, atau ${count}, pada ${period}: angka terbitan dari Susenas, bukan isi desil 1.`,
        link: 'Unduh angka kemiskinan ekstrem',
      },
      programme: {
        question: 'Apakah bantuan sampai kepada yang berhak?',
        answer:
          'Pakai Regsosek: bagian keluarga sasaran yang tidak menerima, dan bagian penerima di luar sasaran. Sebut batas desil sasarannya, karena berbeda menurut program dan peraturan; dan sebut bahwa penerimaan dijawab sendiri untuk tahun sebelumnya.',
        link: 'Lihat ketepatan sasaran',
      },
      line: {
        question: 'Berapa pengeluaran yang dianggap miskin?',
        answer: (line: string, period: string) =>
          `Garis Kemiskinan Kepulauan Riau ${period}: ${line} per kapita per bulan. Regsosek tidak punya garis.`,
        link: 'Lihat Garis Kemiskinan',
      },
      family: {
        question: 'Keluarga saya desil berapa?',
        answer:
          'Statistik tidak memuat keluarga satu per satu, dan situs ini tidak memegang datanya. Tanyakan kepada pemerintah desa/kelurahan atau dinas sosial.',
        link: 'Data apa yang dipegang situs ini',
      },
    },
  },
  refusals: {
    title: 'Pasangan angka yang ditolak situs ini',
    text: 'Aturan ini tertulis dalam kode dan berlaku pada perbandingan, grafik, dan unduhan. Tabel berikut dibaca dari kode itu.',
    pair: 'Pasangan',
    reason: 'Mengapa ditolak',
    pairs: {
      missing: 'angka yang ada dengan angka yang tidak ditemukan',
      'september-regency': 'kabupaten/kota September dengan periode apa pun',
      'regency-residence': 'perkotaan suatu kabupaten/kota pada dua periode',
      'two-measures': 'persentase penduduk miskin dengan persentase keluarga di desil 1',
      synthetic: 'register sintetis dengan data nyata',
      'decile-by-construction': 'desil kabupaten/kota Batam dengan desil kabupaten/kota Lingga',
      'decile-of-other-list': 'desil kabupaten/kota untuk desa di Batam dengan desa di Lingga',
      ranking: 'desil nasional dengan desil kabupaten/kota',
      population: 'keluarga di desil 1 dengan orang di desil 1',
      'noise-series': 'Regsosek 2022 dengan ekstrak dari seri pseudonim lain',
      'same-figure': 'angka dengan dirinya sendiri',
      indicator: 'persentase penduduk miskin dengan Gini Ratio',
      category: 'perkotaan dengan total',
      'reference-month': 'angka bertahun saja dengan angka Maret',
      'area-and-period': 'Batam Maret 2022 dengan Lingga Maret 2023',
      'series-break': 'jumlah penduduk miskin sebelum dan sesudah putusnya seri',
      'no-population': 'penguraian jumlah dari persentase yang dibulatkan menjadi nol',
    },
  },
};
