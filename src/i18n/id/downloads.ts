/** Texts of the published files: titles, columns, sheets of a workbook. */
export const downloads = {
  tables: {
    'semua-angka': {
      title: 'Semua angka',
      description:
        'Setiap angka yang diterbitkan situs ini, satu baris per angka, dengan sumber dan catatannya.',
    },
    'kemiskinan-provinsi': {
      title: 'Kemiskinan Kepulauan Riau dan Indonesia',
      description:
        'Persentase dan jumlah penduduk miskin, Indeks Kedalaman (P1), dan Indeks Keparahan (P2) per semester, menurut perkotaan dan perdesaan.',
    },
    'kemiskinan-kabupaten-kota': {
      title: 'Kemiskinan menurut kabupaten/kota',
      description:
        'Persentase dan jumlah penduduk miskin, Indeks Kedalaman (P1), dan Indeks Keparahan (P2) di tujuh kabupaten/kota Kepulauan Riau.',
    },
    'kemiskinan-38-provinsi': {
      title: 'Persentase penduduk miskin menurut provinsi',
      description:
        'Persentase penduduk miskin semua provinsi: 33, kemudian 34, dan sejak 2024 sebanyak 38 provinsi.',
    },
    'garis-kemiskinan': {
      title: 'Garis Kemiskinan',
      description:
        'Garis Kemiskinan, bagian makanan dan bukan makanan, serta Garis Kemiskinan per rumah tangga miskin.',
    },
    'kemiskinan-ekstrem': {
      title: 'Kemiskinan ekstrem',
      description: 'Persentase dan jumlah penduduk miskin ekstrem, Maret 2021 dan Maret 2022.',
    },
    gini: {
      title: 'Gini Ratio',
      description: 'Ketimpangan pengeluaran penduduk, menurut perkotaan dan perdesaan.',
    },
    ipm: {
      title: 'Indeks Pembangunan Manusia',
      description:
        'Indeks Pembangunan Manusia, seri baru dan lama, dengan umur harapan hidup, lama sekolah, dan pengeluaran per kapita.',
    },
    ketenagakerjaan: {
      title: 'Ketenagakerjaan',
      description:
        'Tingkat Pengangguran Terbuka, Tingkat Partisipasi Angkatan Kerja, dan jumlah angkatan kerja, keadaan Agustus.',
    },
    penduduk: {
      title: 'Penduduk dan keluarga',
      description:
        'Penduduk menurut sensus, proyeksi, perkiraan pertengahan tahun, dan administrasi kependudukan. Jangan membagi jumlah penduduk miskin dengan angka ini: penduduk dasarnya berbeda.',
    },
    'wilayah-dan-pulau': {
      title: 'Jumlah wilayah dan pulau',
      description: 'Jumlah kecamatan, kelurahan, desa, dan pulau menurut kabupaten/kota.',
    },
    perumahan: {
      title: 'Air minum dan sanitasi',
      description: 'Persentase rumah tangga dengan akses air minum layak dan sanitasi layak.',
    },
    'regsosek-desil': {
      title: 'Regsosek: desil',
      description: 'Keluarga menurut desil nasional dan provinsi, provinsi dan kabupaten/kota.',
    },
    'regsosek-sasaran': {
      title: 'Regsosek: ketepatan sasaran',
      description:
        'Cakupan program menurut desil, kesalahan eksklusi dan inklusi untuk setiap batas desil, indeks ketepatan sasaran, dan tumpang tindih program.',
    },
    'regsosek-hunian': {
      title: 'Regsosek: hunian dan aset',
      description:
        'Lantai, dinding, atap, air, sanitasi, listrik, bahan bakar, internet, aset, dan indeks deprivasi, juga menurut desil.',
    },
    'regsosek-kerja-sekolah': {
      title: 'Regsosek: kerja dan sekolah',
      description:
        'Pekerja, lapangan usaha, pekerja informal, usaha keluarga, ijazah, dan anak yang tidak sekolah.',
    },
    'regsosek-penduduk': {
      title: 'Regsosek: penduduk dan keluarga',
      description:
        'Keluarga, anggotanya menurut umur dan jenis kelamin, disabilitas, lansia sendiri, jaminan kesehatan, dan dokumen identitas.',
    },
    'regsosek-padanan': {
      title: 'Regsosek: hasil pendataan dan padanan',
      description:
        'Hasil pendataan, kesesuaian kartu keluarga, dan bagian yang padan dengan data kependudukan, DTKS, dan P3KE.',
    },
    wilayah: {
      title: 'Daftar wilayah',
      description:
        'Kode Kemendagri dan BPS, nama, jenis, induk, dan pemekaran: Indonesia, 38 provinsi, serta kabupaten/kota, kecamatan, kelurahan, dan desa di Kepulauan Riau.',
    },
    indikator: {
      title: 'Daftar indikator',
      description: 'Nama, definisi, satuan, desimal, dan sumber setiap indikator, dua bahasa.',
    },
    sumber: {
      title: 'Daftar sumber',
      description: 'Judul, penerbit, tanggal, dan alamat setiap sumber angka.',
    },
    'patahan-deret': {
      title: 'Seri terputus',
      description:
        'Di mana dan mengapa suatu deret tidak boleh dibandingkan antara dua periode: wilayah, periode, indikator, dan kategori.',
    },
    catatan: {
      title: 'Daftar catatan',
      description: 'Arti kode catatan pada tabel angka, dua bahasa.',
    },
    'pendataan-regsosek': {
      title: 'Pendataan Regsosek 2022',
      description:
        'Tanggal, petugas, target, dan cakupan pendataan awal Regsosek 2022 seperti dicetak sumber, untuk Kepulauan Riau, Indonesia, dan wilayah pembanding.',
    },
    'buku-kode': {
      title: 'Buku kode ekstrak Regsosek',
      description:
        'Setiap kolom keluarga dan anggota: label, tipe, daftar kode, cakupan, rentang, aturan, butir kuesioner, dan kerahasiaan, dua bahasa.',
    },
    'daftar-kode': {
      title: 'Daftar kode ekstrak Regsosek',
      description: 'Setiap kode dari setiap daftar, dengan label dua bahasa dan dasarnya.',
    },
    'ms-var': {
      title: 'Metadata statistik variabel (MS-Var)',
      description:
        'Kolom ekstrak Regsosek menurut isian resmi metadata statistik variabel Satu Data Indonesia.',
    },
  },
  columns: {
    area_code: 'Kode wilayah Kemendagri, dengan titik; 0 untuk Indonesia',
    bps_code: 'Kode wilayah BPS',
    area_level: 'Tingkat wilayah: country, province, regency, district, village',
    area_name: 'Nama wilayah',
    period: 'Periode: tahun-bulan bila bulannya diketahui, selain itu tahun',
    indicator: 'Indikator',
    indicator_label_id: 'Nama indikator dalam bahasa Indonesia',
    indicator_label_en: 'Nama indikator dalam bahasa Inggris',
    breakdown: 'Rincian: urban-rural bila terbit menurut daerah, selain itu none',
    category: 'Kategori: total, urban (perkotaan), rural (perdesaan)',
    value: 'Nilai seperti dicetak sumber, dalam satuannya',
    numerator: 'Pembilang, bila nilai adalah bagian dari hitungan terbit',
    denominator: 'Penyebut, bila nilai adalah bagian dari hitungan terbit',
    unit: 'Satuan',
    decimals: 'Banyaknya desimal seperti dicetak sumber',
    flag: 'Tanda; kosong bila seperti diterbitkan',
    confidence: 'Pemeriksaan silang angka',
    notice: 'SINTETIS / SYNTHETIC pada setiap baris yang berasal dari data buatan',
    category_label_id: 'Kategori dalam bahasa Indonesia',
    category_label_en: 'Kategori dalam bahasa Inggris',
    reason: 'Mengapa angka tidak ditampilkan; kosong bila ditampilkan',
    is_synthetic: 'Benar bila data sintetis; angka BPS selalu salah (false)',
    source: 'Kode sumber',
    source_title: 'Judul sumber',
    source_publisher: 'Penerbit sumber',
    source_date: 'Tanggal sumber',
    source_url: 'Alamat sumber',
    also: 'Sumber lain dengan angka yang sama, dipisah titik koma',
    note: 'Kode catatan, dipisah titik koma',
    remark: 'Keterangan asli dalam bahasa Inggris',
    release: 'Versi rilis situs ini',
    code: 'Kode wilayah Kemendagri, dengan titik; 0 untuk Indonesia',
    bps: 'Kode wilayah BPS; kosong bila tidak diketahui',
    level: 'Tingkat wilayah: country, province, regency, district, village',
    type: 'Jenis wilayah',
    name: 'Nama wilayah',
    parent: 'Kode wilayah induk',
    valid_from: 'Tahun mulai berlakunya kode',
    split_from: 'Kode wilayah asal pemekaran',
    position: 'Urutan indikator di situs ini',
    id: 'Kode',
    topic: 'Topik',
    label_id: 'Nama dalam bahasa Indonesia',
    label_en: 'Nama dalam bahasa Inggris',
    short_id: 'Nama pendek dalam bahasa Indonesia',
    short_en: 'Nama pendek dalam bahasa Inggris',
    axis_id: 'Nama sumbu dalam bahasa Indonesia',
    axis_en: 'Nama sumbu dalam bahasa Inggris',
    definition_id: 'Definisi dalam bahasa Indonesia',
    definition_en: 'Definisi dalam bahasa Inggris',
    range_min: 'Nilai terendah yang sah',
    range_max: 'Nilai tertinggi yang sah',
    direction: 'Arah yang diharapkan',
    additive: 'Benar bila dapat dijumlahkan antarwilayah dan antarkategori',
    measure: 'Cara angka terjadi',
    survey_id: 'Survei atau register, dalam bahasa Indonesia',
    survey_en: 'Survei atau register, dalam bahasa Inggris',
    rate: 'Kode indikator persentase dari jumlah ini',
    parts: 'Kode indikator yang jumlahnya membentuk indikator ini',
    mapped: 'Benar bila ada pada peta',
    title: 'Judul',
    publisher: 'Penerbit',
    date: 'Tanggal, sejauh diketahui',
    url: 'Alamat',
    detail: 'Tempat angka di dalam alamat itu',
    areas: 'Kode wilayah, dipisah titik koma',
    from: 'Periode sebelum seri terputus',
    to: 'Periode sesudah seri terputus',
    indicators: 'Kode indikator, dipisah titik koma',
    categories: 'Kategori, dipisah titik koma',
    text_id: 'Penjelasan dalam bahasa Indonesia',
    text_en: 'Penjelasan dalam bahasa Inggris',
    item: 'Hal yang dinyatakan',
    data_table: 'Tabel ekstrak: families (keluarga) atau individuals (anggota)',
    variable: 'Nama kolom',
    block: 'Blok kuesioner',
    data_type: 'Tipe penyimpanan',
    questionnaire_item: 'Butir kuesioner REGSOSEK22-K',
    entry_field: 'Nama isian dalam basis data entri, bila diketahui',
    code_list: 'Nama daftar kode',
    valid_values: 'Nilai sah',
    pattern: 'Pola teks (ekspresi reguler)',
    universe_id: 'Cakupan dalam bahasa Indonesia',
    universe_en: 'Cakupan dalam bahasa Inggris',
    filled: 'Pengisian: always, required, expected, open',
    requirement: 'Kolom wajib, pilihan, atau turunan',
    rules_id: 'Aturan dalam bahasa Indonesia',
    rules_en: 'Aturan dalam bahasa Inggris',
    sensitivity: 'Kerahasiaan',
    evidence: 'Kekuatan dasarnya',
    based_on: 'Dasar, seperti disebut sumbernya',
    comment_id: 'Catatan dalam bahasa Indonesia',
    comment_en: 'Catatan dalam bahasa Inggris',
    answer_code: 'Kode jawaban',
    list_kind: 'Jenis daftar: single (satu kode) atau flags (kode dijumlahkan)',
    nama_variabel: 'Nama variabel',
    alias: 'Alias: nama kolom dalam ekstrak',
    konsep: 'Konsep',
    definisi: 'Definisi',
    referensi_pemilihan: 'Referensi pemilihan',
    referensi_waktu: 'Referensi waktu',
    tipe_data: 'Tipe data',
    klasifikasi_isian: 'Klasifikasi isian',
    aturan_validasi: 'Aturan validasi',
    kalimat_pertanyaan: 'Kalimat pertanyaan: nomor butir kuesioner',
    dapat_diakses_umum: 'Apakah variabel dapat diakses umum',
  },
  sheets: { cover: 'Sampul', data: 'Data', notes: 'Catatan', sources: 'Sumber' },
  cover: {
    synthetic: 'Data buatan, bukan keadaan nyata: jangan dikutip sebagai fakta.',
    publisher: 'Kepri Regsosek: statistik kemiskinan Kepulauan Riau',
    rows: 'Baris',
    periods: 'Periode',
    release: 'Rilis',
    next: 'Rilis BPS berikutnya',
    nextText: (figures: string, from: string, to: string) =>
      `angka ${figures}, diperkirakan ${from} sampai ${to}`,
    cite: 'Kutip sebagai',
    licence: 'Lisensi',
    sheets: 'Lembar',
  },
  sheetTexts: {
    data: 'satu baris per angka atau catatan; kolom dijelaskan pada lembar Catatan',
    notes: 'arti kolom, kode, dan catatan',
    sources: 'judul, penerbit, tanggal, dan alamat sumber angka',
  },
  licences: {
    'CC-BY-4.0':
      'Angka: sumber BPS dan sumber lain yang disebut pada tiap baris, tanpa klaim dari kami. Teks dan susunan tabel: CC BY 4.0.',
    'ODbL-1.0':
      'Daftar wilayah turunan basis data terbuka: Open Database License (ODbL) 1.0. Kode dan nama: Kementerian Dalam Negeri, melalui idn-area-data; kode BPS: BPS.',
  },
  citation: (title: string, version: string, date: string) =>
    `"${title}", Kepri Regsosek, rilis ${version}, ${date}. Angka: BPS dan sumber lain yang disebut pada tiap baris.`,
  noteHeads: { kind: 'Jenis', code: 'Kode', meaning: 'Arti' },
  noteKinds: {
    column: 'Kolom',
    unit: 'Satuan',
    flag: 'Tanda',
    confidence: 'Pemeriksaan',
    note: 'Catatan',
    break: 'Putusnya seri',
  },
  registrySource: {
    syntheticTitle: (period: string) =>
      `Register SINTETIS Kepulauan Riau, keadaan ${period} (SYNTHETIC): data buatan, bukan data nyata`,
    extractTitle: (period: string) =>
      `Regsosek Kepulauan Riau, keadaan ${period}, angka terlindungi`,
  },
  units: {
    percent: 'persen',
    'thousand-persons': 'ribu orang',
    persons: 'orang',
    families: 'keluarga',
    'thousand-families': 'ribu keluarga',
    'persons-household': 'orang per rumah tangga',
    'persons-family': 'orang per keluarga',
    'per-100': 'per 100',
    index: 'indeks',
    'rupiah-month': 'rupiah per kapita per bulan',
    'rupiah-household-month': 'rupiah per rumah tangga per bulan',
    'thousand-rupiah-year': 'ribu rupiah per orang per tahun',
    years: 'tahun',
    count: 'banyaknya',
    households: 'rumah tangga',
    date: 'tanggal',
    month: 'bulan',
    flag: '1 berarti ya',
  },
  flags: {
    derived: 'dihitung situs ini dari angka terbit',
    provisional: 'angka sementara',
    'unofficial-copy': 'dari satu salinan tidak resmi tabel BPS',
    confidential: 'disembunyikan untuk menjaga kerahasiaan',
    'low-reliability': 'keandalan rendah karena jumlah yang dihitung kecil',
    'above-95': 'lebih dari 95 persen; jumlahnya disembunyikan',
  },
  confidences: {
    'cross-checked': 'dua pihak mencetak angka yang sama',
    verified: 'satu sumber',
    resolved: 'sumber berbeda; catatan menjelaskan mengapa angka ini yang dipakai',
    conflicting: 'sumber berbeda dan belum dapat diputuskan',
  },
};
