/** Notes on a figure, by the ids of the column `notes` of data/published/observations.csv. */
export const notes = {
  'labelled-annual': 'Tabel BPS menyebut angka ini tahunan; bulan surveinya Maret.',
  'labelled-annual-month-assumed':
    'Tabel BPS menyebut angka ini tahunan dan tidak mencetak bulannya; angka ini diletakkan pada Maret.',
  'month-named-in-n01': 'Bulan survei, Maret, disebut dalam sumber N01.',
  'month-named-in-n02': 'Bulan survei, Maret, disebut dalam sumber N02.',
  'month-inferred':
    'Bulan survei, Maret, disimpulkan dari tabel Gini Ratio BPS (T10) untuk tahun yang sama; tidak ada sumber yang menyebutnya.',
  'month-not-printed':
    'Angka tahunan dari tabel kabupaten/kota; bulan acuannya tidak tercetak. Untuk 2012–2014 baris provinsi tabel itu sama dengan angka September.',
  'placed-in-september':
    'Baris provinsi pada tabel tahunan kabupaten/kota; bulannya tidak tercetak. Diletakkan pada September karena P0, P1, dan P2 tahun itu sama dengan angka September dan, untuk 2013 dan 2014, Garis Kemiskinannya sama dengan rata-rata tertimbang September perkotaan dan perdesaan.',
  'year-only-placed-in-march':
    'Sumber (pernyataan gubernur) hanya menyebut tahun. Diletakkan pada Maret karena 29,2 ribu dibagi 1,2 persen setara dengan penduduk Maret 2022 (2,43 juta), dan 41,3 ribu dibagi 1,74 persen dengan penduduk Maret 2021.',
  'year-inferred': 'Tahun 2021 tidak tercetak; disimpulkan dari angka lain yang sama.',
  'year-inferred-from-total':
    'Tahun disimpulkan: jumlah provinsi yang disebut, 144,46 ribu orang, adalah angka Maret 2021.',
  'year-matched-databoks':
    'Tahun 2024 tidak tercetak; dicocokkan dengan angka yang dikutip Databoks.',
  'source-names-other-month':
    'Sumber menyebut Desember; survei BPS tidak dilakukan pada bulan itu.',
  'headline-count':
    'Jumlah dari judul berita; isi berita mengaitkannya dengan 2020, sumber lain dengan 2022.',
  'equals-bps-download': 'Sama dengan unduhan asli tabel BPS dalam simpanan yang sama.',
  'unofficial-copy': 'Angka ini bersandar pada satu salinan tidak resmi dari tabel BPS.',
  'sources-disagree':
    'Sumber-sumber mencetak angka yang berbeda; alasan memilih angka ini tercatat dalam bahasa Inggris.',
  'printed-with-other-rounding': 'Sumber lain mencetak angka ini dengan pembulatan lain.',
  'official-release': 'Berita Resmi Statistik BPS.',
  'quotes-bps-kepri': 'Sumber mengutip BPS Provinsi Kepulauan Riau.',
  'quotes-bps-karimun': 'Sumber mengutip BPS Kabupaten Karimun.',
  'quotes-bps-bintan': 'Sumber mengutip BPS Kabupaten Bintan.',
  'quotes-bps-natuna': 'Sumber mengutip BPS Kabupaten Natuna.',
  'quotes-bps-lingga': 'Sumber mengutip BPS Kabupaten Lingga.',
  'quotes-bps-anambas': 'Sumber mengutip BPS Kabupaten Kepulauan Anambas.',
  'quotes-bps-tanjungpinang': 'Sumber mengutip BPS Kota Tanjungpinang.',
  'read-from-chart': 'Dibaca dari teks di dalam gambar grafik.',
  'names-swapped-in-source':
    'Sumber mempertukarkan nama Karimun dan Bintan (urutan kode Kemendagri); angka dipasangkan menurut penduduk 2010 yang dicetak di sebelahnya.',
  'seven-sum-census-2010': 'Jumlah ketujuh kabupaten/kota tepat 1.679.163 orang.',
  'seven-sum-census-2020': 'Jumlah ketujuh kabupaten/kota tepat 2.064.564 orang.',
  'recovered-from-grdp':
    'Proyeksi BPS yang diperoleh penyusun dari tabel Produk Domestik Regional Bruto.',
  'basis-unclear': 'Dasar angka tidak jelas: proyeksi BPS atau registrasi penduduk.',
  'dukcapil-2018-12': 'Data Dukcapil Desember 2018.',
  'dukcapil-2019-06': 'Data Dukcapil Juni 2019.',
  'dukcapil-2021-semester-1': 'Data Dukcapil semester 1 2021.',
  'disdukcapil-batam-2023-12': 'Data Disdukcapil Kota Batam, 31 Desember 2023.',
  'count-repeated-2022-2024':
    'Registrasi Dukcapil. Berkas sumber mengulang angka ini untuk 2022–2024; Databoks mencantumkannya untuk 2024.',
  'population-table-2025':
    'Tabel penduduk Kepmendagri 300.2.2-2138/2025: data registrasi, keadaan sekitar semester 2 2024.',
  'new-series': 'Seri baru: umur harapan hidup dari Long Form Sensus Penduduk 2020.',
  'old-series': 'Seri lama; tidak dapat dibandingkan dengan seri baru.',
  'series-judged-old':
    'Digolongkan seri lama menurut umur harapan hidupnya (Lingga 62,39 tahun), karena sumber tidak menyebut serinya.',
  'column-says-15-plus': 'Judul kolom sumber menyebut penduduk 15 tahun ke atas.',
  'kemendagri-codes': 'Sumber memakai kode Kemendagri: 21.01 Bintan, 21.02 Karimun.',
  'sum-of-seven': 'Jumlah ketujuh kabupaten/kota.',
  'counted-permendagri-56-2015': 'Dihitung dari tabel kode wilayah Permendagri 56/2015.',
  'counted-permendagri-137-2017': 'Dihitung dari tabel kode wilayah Permendagri 137/2017.',
  'counted-permendagri-72-2019': 'Dihitung dari tabel kode wilayah Permendagri 72/2019.',
  'counted-permendagri-58-2021': 'Dihitung dari tabel kode wilayah Permendagri 58/2021.',
  'counted-kepmendagri-100-1-1-6117-2022':
    'Dihitung dari tabel kode wilayah Kepmendagri 100.1.1-6117/2022.',
  'counted-kepmendagri-300-2-2-2430-2025':
    'Dihitung dari tabel kode wilayah dan pulau Kepmendagri 300.2.2-2430/2025.',
  'two-districts-added-2022': 'Dua kecamatan baru ditambahkan pada 2022.',
  'island-table-2022': 'Dihitung dari tabel pulau Kemendagri 2022.',
  'island-table-2023': 'Dihitung dari tabel pulau Kemendagri 2023.',
  'inhabited-status': 'Dihitung pulau yang berstatus BP (berpenduduk).',
};
