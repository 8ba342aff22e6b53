/** The field work of Regsosek 2022: page, picture and file. */
export const fieldwork = {
  title: 'Pendataan awal Regsosek 2022',
  description:
    'Kapan dan oleh siapa Regsosek 2022 didata: tanggal, petugas PPL, PML, dan Koseka, target nasional, forum konsultasi publik, DTSEN, dan apa yang tidak diterbitkan.',
  lead: (start: string, end: string, families: string) =>
    `Petugas mendatangi rumah demi rumah dari ${start} sampai ${end}. Targetnya ${families} se-Indonesia.`,
  facts: {
    fieldwork: 'Masa pendataan',
    target: 'Target nasional',
    officers: 'Petugas se-Indonesia',
    kepri: 'Petugas di Kepulauan Riau',
    about: (persons: string) => `sekitar ${persons}`,
    reported:
      'seperti diberitakan sebelum pendataan; PPL, PML, dan Koseka bersama-sama, tanpa rincian',
    load: 'Beban satu PPL',
    loadText: 'seperti direncanakan',
    registered: 'KK terdaftar di Kepri',
    registeredText: 'semester I 2021, Dukcapil: bukan hasil Regsosek',
  },
  timeline: {
    csv: (size: string) => `CSV semua catatan pendataan${size}`,
    kicker: 'Urutan',
    title: 'Dari rapat koordinasi sampai forum warga',
    subtitle: (from: string, to: string) => `Tahapan Regsosek, ${from} sampai ${to}`,
    label: (parts: string) => `Garis waktu tahapan Regsosek. ${parts}.`,
    columns: { event: 'Tahap', start: 'Mulai', end: 'Selesai', source: 'Sumber' },
    planned:
      'Tanggal pendataan sesuai rencana nasional; tanggal selesai per kabupaten/kota tidak diterbitkan. Batang pudar: hanya bulannya yang diketahui.',
    events: {
      province: 'Rapat koordinasi provinsi dibuka Gubernur',
      lingga: 'Sosialisasi di Kabupaten Lingga',
      fieldwork: 'Pendataan dari rumah ke rumah',
      homeless: 'Malam Regsosek: warga tanpa tempat tinggal',
      documents: 'Batas penyerahan dokumen petugas',
      forum: 'Forum Konsultasi Publik (FKP) di desa/kelurahan',
    },
  },
  roles: {
    title: 'Siapa yang bekerja',
    items: {
      ppl: {
        name: 'PPL, petugas pendataan lapangan',
        text: 'mewawancarai keluarga dari rumah ke rumah dan mengisi kuesioner.',
      },
      pml: {
        name: 'PML, petugas pemeriksa lapangan',
        text: 'mendampingi beberapa PPL, memeriksa isian, dan mengulang kunjungan bila perlu.',
      },
      koseka: {
        name: 'Koseka, koordinator sensus kecamatan',
        text: 'mengatur pekerjaan sekecamatan dan menerima dokumen dari PML.',
      },
    },
    example: (area: string, ppl: string, pml: string, koseka: string) =>
      `Rincian Kepulauan Riau tidak diterbitkan. Sebagai gambaran susunannya, ${area} melaporkan ${ppl} PPL, ${pml} PML, dan ${koseka} Koseka.`,
  },
  elsewhere: {
    title: 'Pembanding di wilayah lain',
    text: 'Berita dari wilayah lain, seperti dicetak. Angka di sini tidak saling dijumlahkan dan tidak diperiksa silang.',
    columns: {
      area: 'Wilayah',
      officers: 'Petugas',
      ppl: 'PPL',
      pml: 'PML',
      koseka: 'Koseka',
      target: 'Target keluarga',
      source: 'Sumber',
    },
  },
  response: {
    title: 'Hasil kunjungan dalam ekstrak',
    text: 'Hasil kunjungan resmi di Kepulauan Riau tidak diterbitkan. Yang berikut dihitung dari ekstrak yang diolah situs ini, bukan dari laporan petugas.',
  },
  after: {
    title: 'Sesudah pendataan',
    paragraphs: [
      'Hasil olahan diurutkan menurut kesejahteraan, lalu dibahas bersama warga dalam Forum Konsultasi Publik di setiap desa dan kelurahan.',
      'Sejak Instruksi Presiden Nomor 4 Tahun 2025, Regsosek dipadukan dengan DTKS dan P3KE menjadi Data Tunggal Sosial dan Ekonomi Nasional (DTSEN), yang diperbarui tiap triwulan.',
    ],
  },
  unknown: {
    title: 'Yang tidak diterbitkan',
    text: 'Kami mencari dan tidak menemukan:',
    items: [
      'jumlah keluarga yang terdata di Kepulauan Riau, provinsi maupun kabupaten/kota;',
      'jumlah PPL, PML, dan Koseka di Kepulauan Riau menurut kabupaten/kota;',
      'berapa keluarga yang menolak, pindah, atau tidak ditemui;',
      'hasil Forum Konsultasi Publik di Kepulauan Riau: berapa keluarga yang diubah kelompoknya;',
      'jumlah keluarga menurut desil di Kepulauan Riau.',
    ],
    conflict: (one: string, other: string) =>
      `Sumber juga tidak sepakat tentang banyaknya variabel kuesioner: ${one} menurut satu berita, ${other} menurut yang lain.`,
  },
  records: {
    title: 'Semua catatan pendataan',
    caption: (rows: number) => `${rows} catatan, seperti dicetak sumbernya`,
    columns: {
      area: 'Wilayah',
      item: 'Hal',
      value: 'Nilai',
      period: 'Tahun',
      source: 'Sumber',
    },
    yes: 'ya',
  },
  households: (count: string) => `${count} rumah tangga`,
  items: {
    'regsosek-officers': 'Petugas seluruhnya',
    'regsosek-field-officers': 'Petugas lapangan seluruhnya',
    'regsosek-ppl': 'Petugas pendataan (PPL)',
    'regsosek-pml': 'Petugas pemeriksa (PML)',
    'regsosek-koseka': 'Koordinator kecamatan (Koseka)',
    'regsosek-task-force': 'Satuan tugas',
    'regsosek-fieldwork-start': 'Mulai pendataan',
    'regsosek-fieldwork-end': 'Akhir pendataan',
    'regsosek-provincial-coordination-meeting': 'Rapat koordinasi provinsi',
    'regsosek-regency-coordination-meeting': 'Sosialisasi kabupaten',
    'regsosek-homeless-night': 'Malam Regsosek',
    'regsosek-officer-admin-deadline': 'Batas penyerahan dokumen',
    'regsosek-fkp-start': 'Mulai FKP',
    'regsosek-fkp-end': 'Akhir FKP',
    'regsosek-target-families': 'Target keluarga',
    'regsosek-enumerated-families': 'Keluarga terdata',
    'regsosek-coverage': 'Cakupan sementara',
    'regsosek-variables': 'Variabel kuesioner',
    'regsosek-families-per-ppl': 'Keluarga per PPL',
    'extreme-poverty-priority-regency': 'Kabupaten prioritas kemiskinan ekstrem',
    'bpnt-recipients': 'Penerima bantuan pangan nontunai',
    'pkh-recipients': 'Penerima PKH',
    'local-health-insurance-beneficiaries': 'Penerima jaminan kesehatan daerah',
    'poor-households-unified-database': 'Rumah tangga miskin dalam basis data terpadu',
  },
};
