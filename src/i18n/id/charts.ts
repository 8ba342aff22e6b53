export const charts = {
  notFromZero: 'sumbu tidak mulai dari nol',
  noFigure: 'tidak ada angka',
  noFigureFor: (period: string) => `tidak ada angka ${period}`,
  cut: 'seri terputus',
  notCompared: 'tidak dibandingkan',
  points: 'poin persen',
  difference: 'Perubahan',
  rateEffect: 'Dari tingkat kemiskinan',
  populationEffect: 'Dari jumlah penduduk',
  decompositionAxis: 'ribu orang miskin',
  from: 'dari',
  to: 'sampai',
  trendLabel: (indicator: string, parts: string) => `Grafik garis: ${indicator}. ${parts}.`,
  seriesLabel: (name: string, from: string, first: string, to: string, last: string) =>
    `${name}: ${first} pada ${from}, ${last} pada ${to}`,
  comparisonLabel: (indicator: string, from: string, to: string, parts: string) =>
    `Grafik perbandingan: ${indicator}, ${from} dan ${to}. ${parts}.`,
  rankingLabel: (indicator: string, period: string, count: number, parts: string) =>
    `Grafik urutan: ${indicator}, ${period}, ${count} wilayah. ${parts}.`,
  decompositionLabel: (
    from: string,
    before: string,
    to: string,
    after: string,
    rate: string,
    population: string,
  ) =>
    `Grafik penguraian: ${before} ribu orang pada ${from} menjadi ${after} ribu orang pada ${to}; ` +
    `${rate} ribu dari tingkat kemiskinan, ${population} ribu dari jumlah penduduk.`,
  kilometres: (distance: string) => `${distance} km`,
  panelTitles: {
    main: '',
    lingga: '',
    anambas: '',
    natuna: '',
    'south-natuna': 'Midai, Subi, Serasan',
    tambelan: 'Tambelan',
  },
  locator: {
    title: 'Letak tiap panel',
    sumatra: 'Sumatra',
    malaysia: 'Malaysia',
    borneo: 'Kalimantan',
  },
};
