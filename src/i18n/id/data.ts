export const data = {
  title: 'Data dan unduhan',
  description:
    'Setiap tabel terbitan situs ini dalam CSV, XLSX, dan Parquet, dengan jumlah baris, ukuran, sumber, dan SHA-256.',
  lead: 'Setiap tabel dalam tiga format, dari alamat yang tetap. Angka sama persis dengan yang tampil di halaman.',
  tables: 'Tabel',
  rows: (count: string) => `${count} baris`,
  format: 'Unduh',
  hashes: 'Sidik SHA-256 berkas',
  whole: {
    title: 'Berkas utama',
    text: 'observations.parquet memuat semua angka terbitan dalam satu tabel, registry.parquet semua statistik Regsosek terlindungi; areas, indicators, sources, dan breaks adalah tabel pendampingnya. Catatan rilis menyebut sidik SHA-256 setiap berkas masukan dan keluaran.',
    record: 'Catatan rilis (JSON)',
    package: 'Frictionless Data Package',
    catalogue: 'Katalog DCAT (JSON-LD)',
  },
  read: {
    title: 'Cara membaca berkas',
    items: [
      'Titik desimal, tanggal ISO, UTF-8, kode sebagai teks. Berkas tidak diterjemahkan; nama indikator ada dalam dua bahasa.',
      'Kode wilayah utama adalah kode Kemendagri dengan titik (21.02 Karimun); kode BPS di sampingnya (2101). Jangan tertukar: BPS 2101 = Karimun = 21.02, BPS 2102 = Bintan = 21.01.',
      'Kolom confidence: cross-checked, dua pihak mencetak angka yang sama; verified, satu sumber; resolved, sumber berbeda dan catatan menjelaskan pilihannya.',
      'Celah tidak diisi. Baris yang tidak ada berarti angka tidak ditemukan.',
    ],
  },
  cite: {
    title: 'Cara mengutip',
    text: 'Sebut BPS sebagai sumber angka, dan situs ini bila Anda memakai susunan tabelnya:',
    citation: (version: string, date: string, address: string) =>
      `BPS, dihimpun Kepri Regsosek, rilis ${version} (${date}), ${address}`,
    verify:
      'Untuk memastikan berkas Anda sama, bandingkan SHA-256-nya dengan yang tertulis di sini.',
  },
  map: {
    title: 'Batas wilayah',
    text: 'TopoJSON batas wilayah, ODbL, © kontributor OpenStreetMap, idn-area-data, geografis. Perkiraan, bukan batas hukum.',
    licence: 'Lisensi dan asal batas (Inggris)',
  },
};
