export const about = {
  title: 'Tentang situs ini',
  description:
    'Apa yang diukur, oleh siapa, apa batasnya, dan bagaimana situs statistik kemiskinan Kepulauan Riau ini dibuat.',
  lead: 'Angka kemiskinan Kepulauan Riau, dari sumber yang disebut satu per satu, untuk dibaca di ponsel murah dan jaringan pulau.',
  sections: [
    {
      title: 'Mengapa ada',
      paragraphs: [
        'Pada September 2022 Gubernur Kepulauan Riau membuka koordinasi Registrasi Sosial Ekonomi (Regsosek): pendataan profil, kondisi sosial ekonomi, dan tingkat kesejahteraan setiap keluarga, sebagai satu basis perlindungan sosial dan perencanaan. Saat itu kemiskinan baru saja naik; angkanya ada di halaman Bandingkan.',
        'Situs ini menjawab tiga pertanyaan yang paling sering diajukan: berapa, naik atau turun, dan di mana.',
      ],
    },
    {
      title: 'Apa isinya sekarang',
      paragraphs: [
        'Ada dua isi yang tidak pernah dicampur: angka terbitan BPS dan lembaga lain, dan statistik Regsosek yang dihitung dari ekstrak anonim lalu dilindungi. Selama belum ada ekstrak yang diserahkan, tempatnya diisi register sintetis: data buatan. Tiap halaman, gambar, berkas, dan kalimat yang bertumpu padanya diberi tanda SINTETIS.',
      ],
    },
    {
      title: 'Siapa yang mengukur',
      paragraphs: [
        'Angka kemiskinan berasal dari Survei Sosial Ekonomi Nasional (Susenas) BPS, Maret dan September. Maret cukup besar untuk kabupaten/kota; September hanya untuk provinsi. Pengangguran dari Sakernas Agustus. Jumlah penduduk, wilayah, dan indikator lain menyebut sumbernya masing-masing.',
        'Angka kami kumpulkan dari tabel BPS yang disimpan pihak lain dan dari berita yang mengutip rilis BPS. “Dicek silang” berarti dua pihak mencetak angka yang sama; keduanya tetap turunan BPS, jadi ini menjaga dari salah salin, bukan dari salah ukur.',
      ],
    },
    {
      title: 'Batas yang perlu diketahui',
      paragraphs: [
        'Tidak ada galat baku yang terbit, jadi tidak ada pernyataan signifikan. Tidak ada angka September 2023. Jumlah penduduk miskin banyak kabupaten/kota tidak ditemukan untuk beberapa tahun; celah itu dibiarkan terlihat. Jumlah penduduk miskin bertumpu pada penduduk dasar Susenas dan tidak boleh dibagi dengan penduduk sensus.',
      ],
    },
    {
      title: 'Privasi dan aksesibilitas',
      paragraphs: [
        'Situs ini tidak memakai kuki, pelacak, atau berkas dari situs lain. Pilihan tema disimpan di perangkat Anda saja. Setiap halaman lengkap tanpa JavaScript; setiap gambar punya tabel. Kami menguji dengan WCAG 2.2 AA; bila ada yang tidak dapat Anda pakai, kabari kami.',
      ],
    },
  ],
  corrections: {
    title: 'Koreksi dan pertanyaan',
    text: 'Menemukan angka yang keliru, sumber yang lebih baik, atau celah yang dapat diisi? Sertakan halaman, angka, dan sumbernya.',
    link: 'Kirim koreksi',
  },
  licence: {
    title: 'Lisensi',
    items: [
      'Kode: MIT.',
      'Teks dan susunan tabel situs ini: CC BY 4.0, sebut “Kepri Regsosek”.',
      'Angka BPS: sebut “Sumber: BPS”; kami tidak menyatakan hak apa pun atasnya.',
      'Batas wilayah: ODbL, © kontributor OpenStreetMap, idn-area-data, geografis; perkiraan, bukan batas hukum.',
      'Huruf Source Serif 4 dan Source Sans 3: SIL Open Font License 1.1.',
    ],
  },
  methods: {
    title: 'Metode dan sumber',
    description:
      'Definisi setiap indikator, aturan perbandingan, seri terputus, pembulatan, dan daftar lengkap sumber.',
    lead: 'Bagaimana angka dibaca, dibandingkan, dan diturunkan di situs ini, lalu setiap sumbernya.',
    contents: 'Isi halaman',
    measure: {
      title: 'Bagaimana BPS mengukur kemiskinan',
      paragraphs: [
        'BPS memakai kemampuan memenuhi kebutuhan dasar. Seseorang miskin bila rata-rata pengeluaran per kapita per bulan rumah tangganya di bawah Garis Kemiskinan. Garis itu jumlah dari Garis Kemiskinan Makanan (setara 2.100 kilokalori per kapita per hari dari keranjang komoditas) dan Garis Kemiskinan Bukan Makanan (perumahan, sandang, pendidikan, kesehatan, dan lainnya).',
        'Desil Regsosek adalah ukuran lain: urutan kesejahteraan keluarga, bukan jatuh di bawah garis. Keduanya tidak pernah diletakkan pada satu sumbu di situs ini.',
      ],
    },
    indicators: 'Indikator dan definisinya',
    indicatorColumns: { name: 'Indikator', definition: 'Definisi', unit: 'Satuan', survey: 'Asal' },
    compare: {
      title: 'Kapan dua angka boleh dibandingkan',
      paragraphs: [
        'Dua angka dibandingkan hanya bila indikator dan daerah tempat tinggalnya sama, bulan keduanya sama-sama tercetak atau sama-sama tidak tercetak, dan tidak ada putusnya seri di antaranya: satu wilayah pada dua periode, atau dua wilayah pada satu periode. Bila tidak, situs menolak dan menyebut alasannya.',
      ],
    },
    refusals: 'Alasan penolakan',
    breaks: 'Seri terputus',
    rounding: {
      title: 'Pembulatan dan kata-kata',
      paragraphs: [
        'Angka 6,24 yang tercetak berarti antara 6,235 dan 6,245. “Naik” atau “turun” hanya dipakai bila selang pembulatan kedua angka tidak bertumpang-tindih. Selisih dihitung dari angka tercetak dan dibulatkan satu kali.',
      ],
    },
    decomposition: {
      title: 'Perubahan jumlah: tingkat atau penduduk?',
      paragraphs: [
        'Jumlah penduduk miskin berubah karena tingkat kemiskinan berubah dan karena penduduk bertambah. Penduduk dasar N = jumlah ÷ tingkat. Pengaruh tingkat = perubahan tingkat × rata-rata N; pengaruh penduduk = perubahan N × rata-rata tingkat (Kitagawa 1955, satu kelompok). Keduanya menjumlah tepat. Selangnya mencakup semua kemungkinan pembulatan keempat angka. Perhitungan ditolak melintasi patahan deret jumlah.',
      ],
    },
    symbols: 'Tanda',
    protection: {
      title: 'Perlindungan data',
      paragraphs: [
        'Tidak ada mikrodata yang terbit. Angka terbitan BPS tidak diubah.',
        'Tiap hitungan Regsosek diberi derau kecil yang tetap: hitungan yang sama bernilai sama di setiap tabel, 1 dan 2 tidak pernah muncul, dan nol tetap nol. Karena itu jumlah bagian tidak selalu tepat sama dengan totalnya; tiap wilayah menunjukkan angkanya sendiri. Rincian yang terlalu kecil disembunyikan dengan alasannya, dan setiap tabel disertai catatan perlindungan.',
        'Mengapa ada data buatan: mikrodata Regsosek tidak terbuka. Register sintetis membuat cara hitung, perlindungan, dan halamannya dapat diperiksa siapa pun sebelum ekstrak nyata ada, dan ekstrak nyata kelak masuk tanpa mengubah kode. Angkanya bukan keadaan nyata.',
      ],
    },
    sources: 'Semua sumber',
    sourcesText: (count: number) =>
      `${count} sumber, dengan kode yang dipakai di kolom source dan also pada berkas.`,
  },
};
