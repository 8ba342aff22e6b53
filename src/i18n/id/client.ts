import { syntheticWord } from '../synthetic.ts';

export const client = {
  theme: {
    system: 'Tema: otomatis',
    light: 'Tema: terang',
    dark: 'Tema: gelap',
    notKept:
      'Peramban tidak mengizinkan penyimpanan; pilihan ini berlaku sampai Anda meninggalkan halaman.',
  },
  copy: {
    done: 'Tersalin.',
    selected: 'Peramban tidak mengizinkan penyalinan. Teks sudah ditandai: salin dengan Ctrl+C.',
    share: 'Salin tautan tampilan ini',
  },
  view: {
    loading: 'Memuat tampilan…',
    shown: (title: string) => `Tampilan berganti: ${title}`,
    offline:
      'Tidak ada sambungan internet. Tampilan tetap yang sebelumnya; coba lagi setelah tersambung.',
  },
  sort: {
    ascending: (column: string) => `Diurutkan menurut ${column}, dari kecil ke besar`,
    descending: (column: string) => `Diurutkan menurut ${column}, dari besar ke kecil`,
  },
  map: {
    help: 'Panah: wilayah tetangga. Home dan End: nilai terendah dan tertinggi. Enter: wilayah di bawahnya. Escape: tutup keterangan.',
    helpFlat:
      'Panah: wilayah tetangga. Home dan End: nilai terendah dan tertinggi. Escape: tutup keterangan.',
    drill: 'Lihat wilayah di bawahnya',
    close: 'Tutup keterangan',
  },
  recompute: {
    label: (least: number, most: number) =>
      `Hitung ulang di perangkat saya (unduh ${least}–${most} MB, sekali)`,
    again: 'Hitung ulang sekali lagi',
    starting: 'Memuat DuckDB-WASM…',
    engine: (done: string, all: string) => `Mesin: ${done} dari ${all}`,
    data: (done: string) => `Data: ${done}`,
    progress: 'Kemajuan pemuatan',
    equal: (rows: number, version: string, milliseconds: string) =>
      `Sama. ${rows} baris yang dihitung DuckDB ${version} di perangkat Anda sama persis dengan angka halaman ini (${milliseconds} md).`,
    different: (count: number, version: string) =>
      `Tidak sama: ada ${count} perbedaan antara angka halaman ini dan hasil DuckDB ${version} di perangkat Anda. Muat ulang halaman; jika tetap berbeda, laporkan lewat tautan koreksi di kaki halaman.`,
    alone: (rows: number, version: string) =>
      `DuckDB ${version} di perangkat Anda menghasilkan ${rows} baris, tetapi jawaban siap pakai untuk pembanding tidak dapat dimuat.`,
    cell: (row: number, column: string, page: string, device: string) =>
      `Baris ${row}, ${column}: halaman ini ${page}, perangkat Anda ${device}`,
    rows: (page: number, device: number) =>
      `Jumlah baris: halaman ini ${page}, perangkat Anda ${device}`,
    columns: (page: string, device: string) =>
      `Kolom: halaman ini ${page}; perangkat Anda ${device}`,
    more: (count: number) => `dan ${count} perbedaan lain`,
    none: 'kosong',
  },
  compare: {
    area: 'Wilayah',
    unavailable:
      'Pilihan bebas tidak dapat dimuat. Tabel di bawah tetap memuat semua periode Kepulauan Riau.',
    result: (area: string, before: string, after: string) => `${area}, ${before} dan ${after}`,
    indicator: 'Indikator',
    change: 'Selisih',
    missing: 'tidak tersedia',
    withinRounding: (low: string, high: string) => `sebelum pembulatan antara ${low} dan ${high}`,
    refused: 'Tidak dibandingkan',
    csv: 'CSV pilihan ini',
    decomposition: 'Penyebab perubahan jumlah',
    rateEffect: 'Pengaruh tingkat kemiskinan',
    populationEffect: 'Pengaruh jumlah penduduk',
    effect: (value: string, low: string, high: string) =>
      `${value} (${low} sampai ${high} menurut pembulatan)`,
    share: 'Salin tautan ke pilihan ini',
  },
  failures: {
    offline:
      'Tidak ada sambungan ke situs ini. Periksa sambungan internet Anda, lalu tekan tombol sekali lagi.',
    slow: 'Situs ini tidak menjawab pada waktunya. Tunggu sebentar, lalu tekan tombol sekali lagi.',
    'answer-missing':
      'Jawaban siap pakai untuk pertanyaan ini tidak ada. Tekan tombol hitung ulang agar perangkat Anda menghitungnya.',
    'answer-mismatch':
      'Jawaban yang tersimpan milik pertanyaan lain, jadi tidak dipakai. Muat ulang halaman.',
    'answer-broken': 'Berkas jawaban rusak atau terpotong. Muat ulang halaman.',
    'data-missing':
      'Berkas data observations.parquet tidak ditemukan di situs ini. Muat ulang halaman; CSV gambar ini tetap dapat diunduh.',
    'data-broken':
      'Berkas data observations.parquet rusak atau terpotong. Muat ulang halaman; CSV gambar ini tetap dapat diunduh.',
    'engine-missing':
      'Berkas mesin DuckDB-WASM tidak ditemukan di situs ini. Muat ulang halaman; jika tetap gagal, laporkan lewat tautan koreksi di kaki halaman.',
    'engine-broken':
      'Mesin DuckDB-WASM tidak dapat dijalankan; berkasnya mungkin terpotong. Tekan tombol sekali lagi, atau kosongkan tembolok peramban untuk situs ini.',
    'engine-slow':
      'Mesin DuckDB-WASM tidak memberi tanda dalam setengah menit dan dihentikan. Tekan tombol sekali lagi pada sambungan yang lebih cepat.',
    'engine-forbidden':
      'Peramban ini tidak mengizinkan WebAssembly di halaman ini. Izinkan untuk situs ini (misalnya matikan mode pengamanan ketat), atau unduh CSV.',
    memory:
      'Memori perangkat tidak cukup; mesin memerlukan sekitar 300 MB. Tutup tab lain lalu coba lagi, atau unduh CSV.',
    'storage-full':
      'Penyimpanan perangkat penuh. Kosongkan sebagian ruang lalu coba lagi, atau unduh CSV.',
    'storage-forbidden':
      'Peramban tidak mengizinkan situs ini memakai penyimpanan. Izinkan data situs di pengaturan peramban, atau unduh CSV.',
    query:
      'DuckDB menolak SQL ini. Periksa teksnya lalu coba lagi; angka di halaman ini tidak berubah.',
  },
  failed: (sentence: string) => `${sentence} Yang sudah tampil di halaman tidak berubah.`,
  take: {
    failed: 'Berkas tidak dapat dibuat. Coba sekali lagi; CSV gambar ini tetap dapat diunduh.',
    synthetic: syntheticWord.id,
  },
};
