import { syntheticWord } from '../synthetic.ts';

export const words = {
  refusals: {
    missing:
      'Salah satu dari kedua angka tidak ada pada sumber yang ditemukan, jadi selisihnya tidak dapat dihitung.',
    'september-regency':
      'Susenas September hanya menghasilkan angka provinsi. Angka kabupaten dan kota hanya ada untuk Maret.',
    'regency-residence':
      'Angka kabupaten dan kota tidak diterbitkan menurut perkotaan dan perdesaan.',
    synthetic: 'Data buatan untuk uji coba tidak dibandingkan dengan angka yang diterbitkan.',
    'two-measures':
      'Satu angka dari Susenas, satu dari Regsosek: yang pertama menghitung penduduk di bawah garis pengeluaran, yang kedua memberi peringkat keluarga. Keduanya tidak dikurangkan, dibagi, atau digambar pada satu sumbu.',
    'decile-by-construction':
      'Desil suatu wilayah menurut susunannya berisi sepersepuluh keluarga wilayah itu, jadi tidak berkata apa-apa pada tingkat itu atau di atasnya.',
    'decile-of-other-list':
      'Desil kabupaten/kota diurutkan di dalam kabupaten/kotanya sendiri. Desa di dua kabupaten/kota memakai dua daftar peringkat yang berbeda.',
    ranking:
      'Kedua angka memakai peringkat yang berbeda: desil nasional, provinsi, atau kabupaten/kota.',
    population: 'Satu angka menghitung keluarga, satu lagi menghitung orang.',
    'noise-series':
      'Kedua angka berasal dari dua seri pseudonim, jadi derau pelindungnya saling lepas; selisihnya dapat berupa derau saja.',
    'same-figure': 'Kedua sisi menunjuk angka yang sama, jadi tidak ada yang dibandingkan.',
    indicator: 'Kedua angka mengukur hal yang berbeda.',
    category: 'Kedua angka menggambarkan penduduk yang berbeda: total, perkotaan, atau perdesaan.',
    'reference-month':
      'Bulan acuan salah satu angka tidak dicetak sumbernya, jadi angka itu tidak dibandingkan dengan angka yang bulannya diketahui.',
    'area-and-period':
      'Wilayah dan periodenya sama-sama berbeda. Bandingkan satu wilayah pada dua periode, atau dua wilayah pada satu periode.',
    'series-break':
      'Seri terputus di antara kedua periode, jadi selisihnya bukan perubahan keadaan saja.',
    'no-population':
      'Persentasenya dibulatkan menjadi nol, jadi jumlah penduduknya tidak dapat dihitung balik.',
  },
  directions: {
    rise: 'naik',
    fall: 'turun',
    same: 'tetap',
    unclear: 'selisih di bawah pembulatan',
  },
  difference: {
    percent: (amount: string) => `${amount} poin persen`,
    'thousand-persons': (amount: string) => `${amount} ribu orang`,
    persons: (amount: string) => `${amount} orang`,
    families: (amount: string) => `${amount} keluarga`,
    'thousand-families': (amount: string) => `${amount} ribu keluarga`,
    'persons-household': (amount: string) => `${amount} orang per rumah tangga`,
    'persons-family': (amount: string) => `${amount} orang per keluarga`,
    'per-100': (amount: string) => `${amount} per 100`,
    index: (amount: string) => `${amount} poin indeks`,
    'rupiah-month': (amount: string) => `Rp${amount} per kapita per bulan`,
    'rupiah-household-month': (amount: string) => `Rp${amount} per rumah tangga per bulan`,
    'thousand-rupiah-year': (amount: string) => `Rp${amount} ribu per kapita per tahun`,
    years: (amount: string) => `${amount} tahun`,
    count: (amount: string) => amount,
  },
  place: {
    total: (area: string) => area,
    urban: (area: string) => `perkotaan ${area}`,
    rural: (area: string) => `perdesaan ${area}`,
  },
  and: (first: string, last: string) => `${first} dan ${last}`,
  headline: {
    withCount: (period: string, rate: string, area: string, count: string) =>
      `Pada ${period}, ${rate} penduduk ${area} hidup di bawah garis kemiskinan — ${count}`,
    rateOnly: (period: string, rate: string, area: string) =>
      `Pada ${period}, ${rate} penduduk ${area} hidup di bawah garis kemiskinan`,
    rise: (amount: string, period: string) => `naik ${amount} dari ${period}`,
    fall: (amount: string, period: string) => `turun ${amount} dari ${period}`,
    further: (amount: string, period: string) => `${amount} dari ${period}`,
    same: (period: string) => `sama dengan ${period}`,
    unclear: (period: string) => `berbeda dari ${period} kurang dari pembulatan angkanya`,
    missing: (period: string) => `angka ${period} tidak ada sebagai pembanding`,
    refused: (period: string) => `tidak dapat dibandingkan dengan ${period}`,
  },
  change: {
    rise: (
      label: string,
      place: string,
      amount: string,
      before: string,
      from: string,
      after: string,
      to: string,
    ) =>
      `${label} di ${place} naik ${amount}, dari ${before} pada ${from} menjadi ${after} pada ${to}.`,
    fall: (
      label: string,
      place: string,
      amount: string,
      before: string,
      from: string,
      after: string,
      to: string,
    ) =>
      `${label} di ${place} turun ${amount}, dari ${before} pada ${from} menjadi ${after} pada ${to}.`,
    same: (label: string, place: string, value: string, from: string, to: string) =>
      `${label} di ${place} sama pada ${from} dan ${to}: ${value}.`,
    unclear: (
      label: string,
      place: string,
      before: string,
      from: string,
      after: string,
      to: string,
    ) =>
      `${label} di ${place} tercetak ${before} pada ${from} dan ${after} pada ${to}; selisihnya lebih kecil daripada pembulatan kedua angka.`,
  },
  contrast: {
    rise: (
      label: string,
      place: string,
      period: string,
      value: string,
      amount: string,
      other: string,
      otherValue: string,
    ) =>
      `${label} di ${place} pada ${period}: ${value}, lebih tinggi ${amount} daripada di ${other} (${otherValue}).`,
    fall: (
      label: string,
      place: string,
      period: string,
      value: string,
      amount: string,
      other: string,
      otherValue: string,
    ) =>
      `${label} di ${place} pada ${period}: ${value}, lebih rendah ${amount} daripada di ${other} (${otherValue}).`,
    same: (label: string, place: string, period: string, value: string, other: string) =>
      `${label} di ${place} dan di ${other} sama pada ${period}: ${value}.`,
    unclear: (
      label: string,
      place: string,
      period: string,
      value: string,
      other: string,
      otherValue: string,
    ) =>
      `${label} pada ${period} tercetak ${value} di ${place} dan ${otherValue} di ${other}; selisihnya lebih kecil daripada pembulatan kedua angka.`,
  },
  syntheticRegister: `register ${syntheticWord.id} (data buatan)`,
  source: (survey: string, periods: string) => `Sumber: ${survey} ${periods}.`,
  caveats: {
    'single-source': (period: string) =>
      `Angka ${period} berasal dari satu sumber saja dan belum dicek silang.`,
    'unofficial-copy': (period: string) =>
      `Angka ${period} berasal dari satu salinan tidak resmi tabel BPS.`,
    provisional: (period: string) => `Angka ${period} masih sementara.`,
    derived: (period: string) => `Angka ${period} adalah turunan, dihitung situs ini.`,
    confidential: (period: string) => `Angka ${period} disembunyikan untuk menjaga kerahasiaan.`,
    'low-reliability': (period: string) =>
      `Keandalan angka ${period} rendah karena jumlah yang dihitung kecil.`,
    'above-95': (period: string) =>
      `Angka ${period} lebih dari 95 persen; angka tepatnya disembunyikan.`,
  },
  rank: {
    lowest: (rank: number, of: number) =>
      rank === 1
        ? `terendah dari ${of} provinsi yang ada angkanya`
        : `terendah ke-${rank} dari ${of} provinsi yang ada angkanya`,
    highest: (rank: number, of: number) =>
      rank === 1
        ? `tertinggi dari ${of} provinsi yang ada angkanya`
        : `tertinggi ke-${rank} dari ${of} provinsi yang ada angkanya`,
    shared: (rank: string, others: number) => `${rank}, bersama ${others} provinsi lain`,
  },
  pairKinds: {
    default: 'Sebelum dan sesudah batas perkotaan-perdesaan baru',
    semester: 'Dari semester ke semester',
    year: 'Dari tahun ke tahun',
    pandemic: 'Sebelum dan semasa pandemi',
    'after-peak': 'Sejak jumlah tertinggi',
    decade: 'Sepuluh tahun',
    'whole-series': 'Sejak awal seri',
  },
  problems: {
    'too-long': () =>
      'Alamat ini terlalu panjang, jadi pilihannya tidak dibaca. Ini tampilan awal.',
    'unknown-version': (value: string) =>
      `Alamat ini menyebut versi “${value}” yang tidak dikenal; pilihannya dibaca seperti versi sekarang.`,
    'unknown-parameter': (value: string) => `Bagian alamat “${value}” tidak dikenal dan diabaikan.`,
    'repeated-parameter': (value: string) =>
      `Bagian alamat “${value}” ditulis lebih dari sekali; yang pertama dipakai.`,
    'unknown-indicator': (value: string, shown: string) =>
      `Indikator “${value}” tidak ada di sini; yang tampil: ${shown}.`,
    'unknown-period': (value: string, shown: string) =>
      `Periode “${value}” tidak ada di sini; yang tampil: ${shown}.`,
    'same-period': (value: string, shown: string) =>
      `Kedua periode sama, ${value}; yang tampil: ${shown}.`,
    'reversed-periods': (value: string, shown: string) =>
      `Urutan kedua periode terbalik (${value}); yang tampil: ${shown}.`,
    'unknown-view': (value: string, shown: string) =>
      `Cara menampilkan “${value}” tidak ada di sini; yang tampil: ${shown}.`,
    'unknown-area': (value: string, shown: string) =>
      `Wilayah “${value}” tidak ada di sini; yang tampil: ${shown}.`,
    'unknown-residence': (value: string, shown: string) =>
      `Daerah tempat tinggal “${value}” tidak dikenal; yang tampil: ${shown}.`,
  },
};
