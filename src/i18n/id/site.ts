export const site = {
  brand: 'Kepri Regsosek',
  tagline: 'Statistik kemiskinan dan kesejahteraan Kepulauan Riau',
  skip: 'Langsung ke isi',
  navigation: 'Halaman',
  pages: {
    home: 'Beranda',
    poverty: 'Kemiskinan',
    map: 'Peta',
    compare: 'Bandingkan',
    registry: 'Regsosek',
    areas: 'Wilayah',
    data: 'Data',
    about: 'Tentang',
    methods: 'Metode',
  },
  switchLanguage: 'English',
  theme: 'Tema',
  footer: {
    official:
      'Situs ini bukan situs resmi BPS maupun pemerintah daerah. Angka terbit tetap milik sumbernya; tiap angka menyebut sumber itu.',
    data: (date: string, version: string) => `Data per ${date}, rilis ${version}.`,
    next: (figures: string, first: string, last: string) =>
      `Rilis BPS berikutnya: angka ${figures}, diperkirakan antara ${first} dan ${last}, menurut tanggal rilis tahun-tahun lalu.`,
    licences:
      'Kode MIT. Teks dan tabel situs ini CC BY 4.0. Angka BPS: sumber BPS. Batas wilayah ODbL, © kontributor OpenStreetMap.',
    corrections: 'Menemukan angka yang keliru? Kirim koreksi',
    label: 'Tentang data dan situs',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada di situs kami. Mungkin salah ketik, atau halamannya sudah pindah.',
    home: 'Ke beranda',
    areas: 'Daftar wilayah',
    data: 'Unduhan data',
  },
  figure: {
    source: 'Sumber',
    notes: (count: number) => `Catatan atas angka (${count})`,
    english: 'Catatan asli sumber, dalam bahasa Inggris',
    table: 'Tabel angka gambar ini',
    method: 'Bagaimana angka ini dihitung',
    csv: (bytes: string) => `CSV gambar ini${bytes}`,
    link: 'Tautan ke gambar ini',
    methodOf: {
      observations: (rows: number) =>
        `Pertanyaan ini dijawab DuckDB dari observations.parquet; hasilnya ${rows} baris masukan. Angka dipakai seperti dicetak sumber. Selisih dihitung dari angka tercetak, lalu dibulatkan satu kali; 6,24 tercetak berarti antara 6,235 dan 6,245. Turunan (selisih, pengaruh, peringkat) dihitung dari baris yang sama oleh fungsi situs ini.`,
      registry: (rows: number) =>
        `Pertanyaan ini dijawab DuckDB dari registry.parquet; hasilnya ${rows} baris. Tiap nilai berasal dari hitungan yang sudah diganggu acak: persen adalah pembilang dibagi penyebut terganggu, dibulatkan satu kali, dan makin kecil penyebutnya makin sedikit desimalnya. Angka yang disembunyikan tidak ada di berkas mana pun.`,
    },
    recompute: 'Hitung ulang di perangkat saya',
    missing: '[x]',
    missingMeaning: '[x] tidak tersedia pada sumber yang ditemukan',
    single: '°',
    singleMeaning: '° satu sumber saja, belum dicek silang',
    unofficial: '†',
    unofficialMeaning: '† dari satu salinan tidak resmi tabel BPS',
    derived: 'd',
    derivedMeaning: 'd turunan, dihitung situs ini',
    refused: '–',
    refusedMeaning: '– selisih tidak dapat dinyatakan',
    area: 'Wilayah',
    period: 'Periode',
    residence: { total: 'Total', urban: 'Perkotaan', rural: 'Perdesaan' },
    reference: 'rujukan',
    more: (count: number) => `dan ${count} lagi`,
    sort: 'Urutkan',
    copy: 'Salin kalimat',
    take: 'Ambil gambar',
    takeMap: 'Ambil wilayah',
    footer: (version: string, date: string) =>
      `Angka: BPS dan sumber yang disebut. Susunan: Kepri Regsosek, CC BY 4.0, rilis ${version}, ${date}.`,
    copyLabel: 'Kalimat siap kutip',
    confirmed: (period: string, value: string) =>
      `Angka terbaru dari lebih dari satu sumber: ${value} (${period}).`,
    hollow:
      'Titik kosong: satu sumber saja. Titik penuh: dua pihak mencetak angka yang sama, atau perbedaannya sudah diperiksa.',
  },
};
