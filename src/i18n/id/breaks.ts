const implied = 'Penduduk tersirat adalah jumlah penduduk miskin dibagi persentasenya.';

/** Breaks of series, by the ids of data/published/series_breaks.csv. */
export const breaks = {
  'rural-share-2010-2011': `Bagian perdesaan dari penduduk tersirat turun dari 47,1 menjadi 17,3 persen, sehingga angka perkotaan dan perdesaan sebelum dan sesudahnya tidak sebanding. ${implied}`,
  'population-base-2013-2014': `Penduduk tersirat turun dari 1.969 menjadi 1.908 ribu orang karena proyeksi penduduk baru: jumlah tidak sebanding, persentase tetap sebanding. ${implied}`,
  'rural-population-2018': `Penduduk perdesaan tersirat turun 20,8 persen dalam enam bulan, sehingga jumlah perkotaan dan perdesaan tidak sebanding. ${implied}`,
  'population-base-2020': `Penduduk tersirat naik 97 ribu orang dalam enam bulan, dan yang di perdesaan turun 16,6 persen, sehingga jumlah tidak sebanding. ${implied}`,
  'rural-area-2021-2022': `Bagian perdesaan dari penduduk tersirat naik dari 7,4 menjadi 11,2 persen (176 menjadi 272 ribu orang): sebagian besar lonjakan penduduk miskin perdesaan dari 18,44 menjadi 29,08 ribu orang berasal dari wilayah perdesaan yang lebih luas; tingkat kemiskinan perdesaan hanya bergerak dari 10,45 ke 10,68 persen. ${implied}`,
  'rural-share-2024-2025': `Bagian perdesaan dari penduduk tersirat turun dari 10,2 menjadi 7,2 persen, sehingga jumlah perkotaan dan perdesaan tidak sebanding. ${implied}`,
  'rural-population-2025': `Penduduk perdesaan tersirat naik 18,9 persen dalam enam bulan, sehingga jumlah perkotaan dan perdesaan tidak sebanding. ${implied}`,
  'batam-population-2020-2021': `Penduduk Batam tersirat naik dari 1.412 menjadi 1.528 ribu orang dalam setahun, sehingga jumlah tidak sebanding. ${implied}`,
  'papua-barat-split': 'Papua Barat dimekarkan: Papua Barat Daya berdiri sendiri.',
  'papua-split':
    'Papua dimekarkan (Papua Selatan, Papua Tengah, Papua Pegunungan): tingkat kemiskinan 26,03 menjadi 17,26 persen.',
  'extreme-poverty-line':
    'Garis kemiskinan ekstrem berubah dari 1,90 dolar AS (paritas daya beli 2011) menjadi 2,15 dolar AS (paritas daya beli 2017) dengan deflator spasial; angka Maret 2024 dihitung ulang dari 0,83 menjadi 1,26 persen, menurut berita tentang rilis BPS 2025.',
  'life-expectancy-source':
    'IPM sejak 2022 memakai umur harapan hidup dari Long Form Sensus Penduduk 2020: tidak sebanding dengan seri lama.',
};
