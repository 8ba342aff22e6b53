export const map = {
  title: 'Peta',
  heading: (indicator: string, period: string) => `${indicator}, ${period}`,
  description: (indicator: string, period: string) =>
    `Peta ${indicator} menurut kabupaten dan kota di Kepulauan Riau, ${period}, dengan daftar nilai.`,
  subtitle: (axis: string, period: string) => `${axis}, menurut kabupaten/kota, ${period}`,
  kicker: 'Peta kabupaten dan kota',
  indicator: 'Indikator',
  period: 'Periode',
  otherIndicators: 'Indikator lain',
  otherPeriods: 'Periode lain',
  label: (indicator: string, period: string, values: string, unit: string) =>
    `Peta ${indicator}, ${period}, dalam ${unit}: ${values}.`,
  noFigure: 'tidak ada angka',
  hatched: 'Arsir: tidak ada angka untuk periode ini.',
  scale:
    'Warna dari terang ke pekat mengikuti nilai. Tiap garis pada pita warna adalah satu wilayah; segitiga adalah provinsi. Skala berlaku untuk semua periode; beberapa nilai ekstrem awal memakai warna ujung, ditandai ≥. Peta letak kecil hanya sketsa.',
  attribution:
    'Batas perkiraan, bukan batas hukum. Batas: © kontributor OpenStreetMap (ODbL), idn-area-data, geografis.',
  table: 'Nilai semua periode',
  annual: 'Angka tahunan tabel kabupaten/kota; bulan acuannya tidak dicetak.',
};
