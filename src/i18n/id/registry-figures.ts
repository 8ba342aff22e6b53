/** Texts of figures of the registry: headings, absences, notes, controls. */
export const registryFigures = {
  indicators: 'Semua indikator halaman ini',
  indicatorsText:
    'Setiap indikator punya halamannya sendiri dengan peta atau grafik, rincian, tabel, dan unduhan sampai desa bila perlindungannya mengizinkan.',
  columns: {
    indicator: 'Indikator',
    province: 'Kepulauan Riau',
    lowest: 'Terendah',
    highest: 'Tertinggi',
    level: 'Sampai tingkat',
  },
  byClass: 'menurut golongan, lihat halamannya',
  levels: {
    country: 'negara',
    province: 'provinsi',
    regency: 'kabupaten/kota',
    district: 'kecamatan',
    village: 'desa/kelurahan',
  },
  ofProvince: 'Kepulauan Riau',
  period: (period: string) => `keadaan ${period}`,
  kicker: (page: string) => `Regsosek · ${page}`,
  finding: (label: string, value: string, high: string, most: string, low: string, least: string) =>
    `${label}: ${value} di Kepulauan Riau, dari ${least} di ${low} sampai ${most} di ${high}`,
  findingPlain: (label: string, value: string) => `${label}: ${value} di Kepulauan Riau`,
  smallDescription: (title: string) => `Peta dan tabel: ${title}, menurut Regsosek.`,
  description: (label: string) =>
    `${label} menurut kabupaten/kota di Kepulauan Riau, dengan rincian, tabel, unduhan, dan metode perlindungan data.`,
  more: (label: string) => `${label}: rincian, tabel, kecamatan, dan desa`,
  tenth: '10 persen: bila sama dengan seluruh wilayah pemeringkatan',
  map: 'Menurut kabupaten/kota',
  byRegency: 'Menurut kabupaten/kota',
  by: (breakdown: string) => `Menurut ${breakdown}`,
  pyramid: 'Piramida penduduk',
  pyramidAxis: 'orang',
  contributions: 'Sumbangan tiap kekurangan',
  contributionsAxis: 'persen dari indeks',
  breakdowns: {
    'urban-rural': 'perkotaan dan perdesaan',
    sex: 'jenis kelamin',
    age: 'kelompok umur',
    'decile-national': 'desil nasional',
    programme: 'program',
    'programme-target': 'program dan batas desil sasaran',
  } as Readonly<Record<string, string>>,
  category: 'Kategori',
  across: 'desil nasional, 1 terendah',
  smaller: 'Kecamatan dan desa',
  smallerText:
    'Makin kecil wilayah, makin sedikit rincian yang boleh terbit: satu dimensi di desa, dua di kecamatan. Angka yang terlalu kecil disembunyikan.',
  districtMap: 'Peta dan tabel kecamatan',
  villageMap: (area: string) => `Peta dan tabel desa: ${area}`,
  wideCsv: (size: string) => `CSV provinsi dan semua kabupaten/kota${size}`,
  districtCsv: (size: string) => `CSV semua kecamatan${size}`,
  villageCsv: (size: string) => `CSV semua desa/kelurahan${size}`,
  districtTitle: (label: string, area: string) => `${label} menurut kecamatan, ${area}`,
  villageTitle: (label: string, area: string) => `${label} menurut desa/kelurahan, ${area}`,
  noSmaller: {
    specific:
      'Data pribadi spesifik (UU 27/2022 pasal 4): tidak ada angka di bawah kabupaten/kota.',
    district: 'Tidak ada angka desa: rinciannya terlalu dalam untuk wilayah sekecil itu.',
    regency: 'Tidak ada angka di bawah kabupaten/kota.',
  },
  absent: {
    confidential: 'dirahasiakan',
    'low-reliability': 'terlalu sedikit',
  },
  unreliable: '[u]',
  above95: '> 95',
  reasons: {
    sparse: 'Dirahasiakan: sebagian besar sel tabel ini di wilayah itu terlalu kecil.',
    floor: 'Dirahasiakan: kurang dari 20 keluarga atau orang dalam barisnya.',
    group: 'Dirahasiakan: kategori yang peka memuat hampir seluruh baris.',
    linked: 'Dirahasiakan: angka yang sama dirahasiakan dalam tabel lain.',
    base: 'Terlalu sedikit: persentase tidak dihitung bila penyebutnya di bawah 50.',
    contributors: 'Dirahasiakan: terlalu sedikit penyumbang.',
    dominance: 'Dirahasiakan: satu penyumbang terlalu besar.',
  } as Readonly<Record<string, string>>,
  noteUnreliable:
    '[u] keandalan rendah: gangguan acak pelindung lebih dari 2 poin persen pada penyebut sekecil itu.',
  noteAbove: '> 95: lebih dari 95 persen; hitungannya disembunyikan.',
  noteNoise:
    'Setiap hitungan diganggu acak (paling banyak 5) untuk melindungi orang, sehingga jumlah bagian tidak selalu sama dengan totalnya.',
  noteProgramme:
    'Penerimaan menurut pengakuan keluarga untuk tahun sebelum pendataan, ketika desil belum ada.',
  noteDecile: 'Desil adalah peringkat nasional, bukan angka kemiskinan.',
  notInExtract: (columns: string) =>
    `Ekstrak ini tidak memuat kolom ${columns}, sehingga tidak ada angka.`,
  targeting: {
    title: 'Ketepatan sasaran program',
    description:
      'Cakupan program menurut desil, kesalahan eksklusi dan inklusi dengan batas desil sasaran pilihan, dan indeks ketepatan sasaran di Kepulauan Riau.',
    lead: 'Siapa menerima, siapa terlewat, dan siapa menerima di luar sasaran, menurut desil nasional keluarga.',
    coverage: 'Cakupan menurut desil',
    coverageTitle: (programme: string) => `${programme}: cakupan menurut desil nasional`,
    errors: 'Terlewat dan di luar sasaran',
    control: 'Batas desil sasaran (T)',
    usual: 'baku',
    usualText: (list: string) =>
      `Batas baku pertengahan 2025: ${list}; program lain memakai desil 1–4. Batas berbeda menurut program dan keputusan, maka pilihlah sendiri.`,
    target: (limit: number) => (limit === 1 ? 'desil 1' : `desil 1–${limit}`),
    exclusionTitle: (limit: string) => `Sasaran yang tidak menerima, T = ${limit}`,
    inclusionTitle: (limit: string) => `Penerima di luar sasaran, T = ${limit}`,
    index: 'Indeks ketepatan sasaran',
    overlap: 'Program per keluarga',
    usualLimits: 'batas baku',
  },
  topics: {
    living: {
      title: 'Hunian dan aset',
      description:
        'Lantai, dinding, atap, air minum, sanitasi, listrik, bahan bakar, internet, dan aset keluarga di Kepulauan Riau, sampai desa.',
      lead: 'Tempat tinggal, air, sanitasi, listrik, dan barang yang dimiliki keluarga.',
    },
    work: {
      title: 'Kerja dan sekolah',
      description:
        'Pekerjaan, lapangan usaha, pekerja informal, usaha keluarga, ijazah, dan anak yang tidak sekolah di Kepulauan Riau.',
      lead: 'Apa pekerjaan penduduk, apa ijazahnya, dan berapa anak yang tidak sekolah.',
    },
    people: {
      title: 'Penduduk dan keluarga',
      description:
        'Jumlah keluarga dan anggotanya, umur dan jenis kelamin, disabilitas, lansia yang tinggal sendiri, dan dokumen identitas di Kepulauan Riau.',
      lead: 'Berapa keluarga dan orang yang terdata, berapa umurnya, dan siapa yang membutuhkan perhatian.',
    },
    linkage: {
      title: 'Padanan data',
      description:
        'Berapa keluarga dan anggota Regsosek yang cocok dengan kartu keluarga, data induk kependudukan, DTKS, dan P3KE, menurut wilayah.',
      lead: 'Regsosek dimaksudkan terhubung dengan data kependudukan dan basis data lain. Pencocokan dilakukan pemilik data sebelum dianonimkan; di sini hanya bagiannya yang cocok.',
    },
    deciles: {
      title: 'Desil',
      description: 'Keluarga menurut desil nasional, provinsi, dan kabupaten/kota.',
      lead: 'Keluarga menurut peringkat kesejahteraannya.',
    },
    enumeration: {
      title: 'Hasil pendataan',
      description: 'Keluarga menurut hasil pendataannya.',
      lead: 'Keluarga menurut hasil pendataannya.',
    },
  },
  crosswalk: {
    title: 'Menyambung dengan data lain',
    text: 'Daftar wilayah memuat kode Kemendagri (kunci situs ini) dan kode BPS berdampingan. Awas: BPS 2101 adalah Karimun (21.02), BPS 2102 adalah Bintan (21.01).',
    link: 'Unduh daftar wilayah',
  },
  quality: {
    title: 'Mutu data',
    description:
      'Pemeriksaan ekstrak Regsosek: aturan, peringatan, kode yang tidak terpetakan, cakupan, dan tanda terima perlindungan setiap tabel.',
    lead: 'Apa yang diperiksa sebelum ada angka yang terbit, dan apa yang ditemukan.',
    checked: (families: number, individuals: number, familyRules: number, personRules: number) =>
      `${families} kolom keluarga dan ${individuals} kolom anggota diperiksa dengan ${familyRules} aturan keluarga dan ${personRules} aturan anggota, baris demi baris.`,
    extract: 'Ekstrak',
    facts: {
      period: 'Keadaan',
      reference: 'Bulan acuan wawancara',
      producer: 'Pembuat',
      series: 'Deret pseudonim',
      codes: 'Kode wilayah',
    },
    findings: 'Peringatan',
    noFindings: 'Tidak ada peringatan.',
    finding: 'Aturan',
    table: 'Tabel',
    share: 'Baris yang melanggar',
    atMost: (percent: string) => `paling banyak ${percent} persen`,
    tables: { families: 'keluarga', individuals: 'anggota', extract: 'ekstrak' },
    unmapped: 'Kode yang tidak terpetakan',
    noUnmapped: 'Semua kode dikenal.',
    column: 'Kolom',
    missing: 'Kolom pilihan yang tidak ada',
    noMissing: 'Semua kolom pilihan ada.',
    protection: 'Perlindungan',
    protectionText: (figures: string, shown: string) =>
      `${figures} angka dihitung, ${shown} ditampilkan; selebihnya disembunyikan dengan alasan. Setiap tabel punya tanda terima: aturan, angka yang disembunyikan, dan pemeriksaan yang lulus.`,
    receipts: (count: number) => `Tanda terima ${count} tabel`,
    receiptsJson: 'Tanda terima untuk mesin (JSON)',
    distances: 'Jarak register sintetis ke angka acuannya',
    distancesText:
      'Jarak variasi total: 0 bila sebarannya persis sama. Batasnya 0,01, dan 0,03 untuk perkotaan/perdesaan.',
    margin: 'Acuan',
    distance: 'Jarak',
    limit: 'Batas',
    noise: 'Gangguan acak menurut besar hitungan',
    noiseText:
      'Hanya untuk data sintetis: rata-rata gangguan harus dekat 0 dan ragamnya dekat 3. Untuk data nyata angka ini rahasia.',
    from: 'Hitungan mulai',
    cells: 'Sel',
    mean: 'Rata-rata',
    variance: 'Ragam',
    coverage: 'Cakupan',
  },
  home: {
    kicker: 'Dari registrasi',
    title: 'Regsosek: siapa dan di mana, sampai desa',
    text: 'Registrasi sosial ekonomi mengurutkan setiap keluarga ke dalam desil. Halaman-halamannya siap menerima ekstrak nyata; sampai itu ada, semuanya memakai register buatan.',
    link: 'Buka halaman Regsosek',
  },
  mapLink: 'Indikator Regsosek di peta',
};
