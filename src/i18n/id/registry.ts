/** Texts shared by the pages of the registry, and its overview. */
export const registry = {
  navigation: 'Halaman Regsosek',
  pages: {
    overview: 'Ikhtisar',
    targeting: 'Ketepatan sasaran',
    living: 'Hunian dan aset',
    work: 'Kerja dan sekolah',
    people: 'Penduduk',
    fieldwork: 'Pendataan',
    quality: 'Mutu data',
    linkage: 'Padanan data',
    measures: 'Angka mana yang dipakai?',
    codebook: 'Buku kode',
  },
  synthetic: {
    banner:
      'Angka Regsosek di halaman ini dihitung dari register buatan, bukan dari data keluarga mana pun. Register itu dibuat agar jumlah dan sebarannya mirip Kepulauan Riau, supaya cara hitung dan perlindungannya dapat diperiksa. Jangan dikutip sebagai keadaan nyata.',
    more: 'Mengapa ada data buatan',
    badge: 'data buatan, bukan keadaan nyata',
  },
  overview: {
    title: 'Regsosek: registrasi sosial ekonomi',
    description:
      'Apa itu Regsosek, apa yang dikatakan dan tidak dikatakan sebuah desil, tiga klasifikasi yang sering tertukar, dan hubungannya dengan DTKS, P3KE, dan DTSEN.',
    lead: 'Regsosek mendata setiap keluarga dan mengurutkannya menurut kesejahteraan. Ia menunjukkan siapa dan di mana, sampai desa; ia tidak menghitung angka kemiskinan.',
    what: {
      title: 'Apa yang dicatat',
      paragraphs: [
        'Registrasi Sosial Ekonomi mendatangi semua keluarga, bukan sampel. Satuannya keluarga menurut kartu keluarga (KK), yang lebih kecil daripada rumah tangga dalam Susenas: satu rumah tangga dapat berisi lebih dari satu keluarga.',
        'Yang ditanyakan: tempat tinggal, susunan keluarga, pendidikan, pekerjaan, usaha, kesehatan dan disabilitas, perlindungan sosial, aset, dan program yang diterima setahun terakhir. Pengeluaran dan pendapatan tidak ditanyakan.',
        'Situs ini tidak pernah memegang nama, NIK, nomor KK, alamat, atau tanggal lahir. Yang masuk hanyalah ekstrak anonim; yang keluar hanyalah agregat terlindungi.',
      ],
      codebook: (families: number, individuals: number) =>
        `Buku kode: ${families} kolom keluarga dan ${individuals} kolom anggota`,
    },
    decile: {
      title: 'Apa itu desil, dan apa yang bukan',
      is: 'Desil adalah',
      isItems: [
        'urutan: semua keluarga diurutkan dari yang paling rendah ke yang paling tinggi kesejahteraannya, lalu dibagi sepuluh kelompok sama besar;',
        'hasil perkiraan dari ciri keluarga (hunian, aset, pendidikan, pekerjaan), bukan dari pengeluaran yang diukur;',
        'nasional bila tidak disebut lain: di satu wilayah isi desil 1 boleh lebih atau kurang dari sepersepuluh, dan di situlah beritanya.',
      ],
      isNot: 'Desil bukan',
      isNotItems: [
        'angka kemiskinan: selalu ada sepersepuluh keluarga di desil 1, semakmur apa pun negerinya;',
        'garis: keluarga desil 1 belum tentu di bawah Garis Kemiskinan, dan keluarga di bawah garis dapat berada di desil lain;',
        'kemiskinan ekstrem: desil 1 tidak sama dengan “miskin ekstrem”;',
        'keputusan bantuan: tiap program memakai batas desil dan syaratnya sendiri.',
      ],
      coefficients:
        'Rumus pemeringkatan resmi tidak diumumkan. Register sintetis memakai skor buatan situs ini dan mengatakannya.',
    },
    classifications: {
      title: 'Tiga klasifikasi yang tidak boleh dicampur',
      text: 'Ketiganya memakai kata yang mirip, tetapi dibuat oleh orang yang berbeda, pada waktu yang berbeda, dari bahan yang berbeda.',
      columns: {
        name: 'Klasifikasi',
        maker: 'Siapa menilai',
        when: 'Kapan',
        classes: 'Kelas',
        use: 'Dipakai untuk',
      },
      rows: {
        listing: {
          name: 'R111, status saat pendaftaran',
          maker: 'ketua satuan lingkungan setempat (RT/RW)',
          when: 'saat keluarga didaftar, sebelum wawancara',
          use: 'menyiapkan kunjungan petugas; bukan hasil pemeringkatan',
        },
        forum: {
          name: 'Kelompok FKP',
          maker: 'Forum Konsultasi Publik di desa atau kelurahan',
          when: 'sesudah pengolahan, sebelum data dipakai',
          use: 'memeriksa urutan sementara bersama warga',
        },
        ranking: {
          name: 'Desil',
          maker: 'pemeringkatan statistik dari isian kuesioner',
          when: 'sesudah pendataan; diperbarui dalam DTSEN',
          use: 'menentukan sasaran program dan prioritas',
        },
      },
    },
    ways: {
      title: 'Lanjutkan ke',
      texts: {
        overview: 'Apa itu Regsosek dan desil.',
        targeting: 'Siapa menerima program menurut desil, siapa terlewat, siapa di luar sasaran.',
        living: 'Lantai, dinding, atap, air minum, sanitasi, listrik, dan aset, sampai desa.',
        work: 'Lapangan usaha, status pekerjaan, sekolah, dan ijazah.',
        people: 'Umur dan jenis kelamin, penyandang disabilitas, penduduk lanjut usia.',
        fieldwork: 'Kapan, oleh siapa, dan berapa yang didata pada 2022; apa yang tidak terbit.',
        quality: 'Pemeriksaan ekstrak, kelengkapan, dan kode yang tidak terpetakan.',
        linkage: 'Berapa keluarga yang cocok dengan data kependudukan, DTKS, dan P3KE.',
        measures: 'Susenas dan Regsosek berdampingan, dengan contoh pertanyaan dan jawabannya.',
        codebook: 'Setiap kolom ekstrak: arti, kode, cakupan, rentang, aturan, dan kerahasiaannya.',
      },
    },
    sources: {
      title: 'Hubungannya dengan sumber lain',
      items: [
        'Susenas, survei BPS tiap Maret dan September, mengukur pengeluaran rumah tangga. Dari situlah persentase penduduk miskin, kedalaman, keparahan, dan Gini Ratio. Regsosek tidak menggantikannya.',
        'DTKS (Kementerian Sosial) dan P3KE (Kemenko PMK) adalah daftar sasaran bantuan sebelum Regsosek dipakai.',
        'Sejak Instruksi Presiden Nomor 4 Tahun 2025, Regsosek, DTKS, dan P3KE dipadukan menjadi Data Tunggal Sosial dan Ekonomi Nasional (DTSEN), yang diperbarui tiap triwulan.',
        'Data kependudukan (Dukcapil) memberi identitas keluarga; pencocokan dilakukan sebelum data dianonimkan, dan situs ini hanya menerima hasil cocok atau tidak.',
      ],
    },
  },
};
