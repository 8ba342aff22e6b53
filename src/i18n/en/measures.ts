import type { Messages } from '../id.ts';

export const measures: Messages['measures'] = {
  title: 'Which figure to use?',
  description:
    'Susenas and Regsosek side by side: what each measures, its unit, level, date, precision and use, with questions and their answers.',
  lead: 'Susenas says how many are poor. Regsosek says who and where welfare is lowest. Both are right, and neither can stand for the other.',
  table: {
    title: 'The two measures side by side',
    aspect: 'Aspect',
    susenas: 'Poverty (Susenas)',
    registry: 'Deciles (Regsosek)',
    rows: [
      {
        aspect: 'What it measures',
        susenas: 'expenditure per person and month against the poverty line',
        registry: 'the order of families by welfare, estimated from what they have',
      },
      {
        aspect: 'Whom it counts',
        susenas: 'people in the households of a sample',
        registry: 'all families (KK) enumerated, and their members',
      },
      {
        aspect: 'Figures it yields',
        susenas: 'P0, P1, P2, number of poor, poverty line, Gini ratio',
        registry: 'percent of families by decile, dwelling, assets, work, schooling, programme',
      },
      {
        aspect: 'Level',
        susenas: 'province (March and September), regency or city (March only)',
        registry: 'down to the village, as far as disclosure control allows',
      },
      {
        aspect: 'Date',
        susenas: 'twice a year, in series since 2007',
        registry: 'first registration October to November 2022; later updates in DTSEN',
      },
      {
        aspect: 'Precision',
        susenas: 'a sample survey: sampling error, whose size is not published',
        registry:
          'a full enumeration: no sampling error, but families missed, wrong answers, and protective noise on each count',
      },
      {
        aspect: 'Use it for',
        susenas: 'how many are poor, up or down, comparing provinces',
        registry: 'where and who: targets of programmes, villages to serve first, housing needs',
      },
      {
        aspect: 'Not for',
        susenas: 'districts, villages or single families',
        registry: 'poverty rates, extreme poverty, unemployment, stunting',
      },
    ],
  },
  why: {
    title: 'Why a decile does not become a poverty rate',
    items: [
      'A decile is a rank. National decile 1 always holds a tenth of the families, whether poverty falls or rises.',
      'Decile 1 is not “extreme poor”. Extreme poverty is counted from expenditure below a fixed line; Regsosek did not ask about expenditure.',
      'Without expenditure, P0, P1, P2, the poverty line and the Gini ratio cannot be computed from Regsosek. On this site they are always published figures.',
      'Programmes are reported by families themselves, for the year before their decile existed. What is seen is how the lists of 2021–2022 fit a ranking made later, not faults of programme staff.',
      'A regency decile holds a tenth of the families of each regency by construction. It says something only below the regency: in districts and villages.',
    ],
  },
  examples: {
    title: 'Questions and their figures',
    use: 'Use',
    measures: { susenas: 'Susenas', registry: 'Regsosek', none: 'neither' },
    items: {
      rate: {
        question: 'What share of people in Kepulauan Riau is poor?',
        answer: (rate, count, period) =>
          `${rate} in ${period}, which is ${count}. This is the poverty rate of Susenas; the content of decile 1 is no answer.`,
        link: 'See the trend',
      },
      change: {
        question: 'Has poverty fallen in a year?',
        answer: (sentence) =>
          `${sentence} Compare the same month, and see first whether the series is broken.`,
        link: 'Compare other periods',
      },
      regency: {
        question: 'Which regency or city has the highest poverty rate?',
        answer: (area, rate, period) =>
          `${area}: ${rate} in ${period}. Regencies have figures of March only.`,
        link: 'See the map',
      },
      village: {
        question: 'Which villages should be served first?',
        answer:
          'Susenas does not reach villages. Use Regsosek: the percent of families in national deciles 1–2 by village, with their number. Do not call it the poverty rate of that village.',
        link: 'What a decile says',
      },
      extreme: {
        question: 'How many live in extreme poverty?',
        answer: (rate, count, period) =>
          `${rate} of the people, or ${count}, in ${period}: a published figure from Susenas, not the content of decile 1.`,
        link: 'Download extreme poverty',
      },
      programme: {
        question: 'Does aid reach those entitled to it?',
        answer:
          'Use Regsosek: the part of target families that receive nothing, and the part of recipients outside the target. Name the target decile, since it differs by programme and decree; and say that receipt is self-reported for the year before.',
        link: 'See targeting',
      },
      line: {
        question: 'Below what expenditure is one poor?',
        answer: (line, period) =>
          `Poverty line of Kepulauan Riau in ${period}: ${line} per person per month. Regsosek has no line.`,
        link: 'See the poverty line',
      },
      family: {
        question: 'In which decile is my family?',
        answer:
          'Statistics hold no single family, and this site has none of their data. Ask the village office or the social affairs office.',
        link: 'What data this site holds',
      },
    },
  },
  refusals: {
    title: 'Pairs of figures that this site refuses',
    text: 'These rules are in the code and hold for comparisons, charts and downloads. The table is read from that code.',
    pair: 'Pair',
    reason: 'Why it is refused',
    pairs: {
      missing: 'a figure that is there with one that was not found',
      'september-regency': 'a regency in September with any period',
      'regency-residence': 'the urban part of a regency in two periods',
      'two-measures': 'the poverty rate with the percent of families in decile 1',
      synthetic: 'the synthetic register with real data',
      'decile-by-construction': 'the regency deciles of Batam with those of Lingga',
      'decile-of-other-list': 'regency deciles of a village in Batam with one in Lingga',
      ranking: 'national deciles with regency deciles',
      population: 'families in decile 1 with persons in decile 1',
      'noise-series': 'Regsosek 2022 with an extract of another series of pseudonyms',
      'same-figure': 'a figure with itself',
      indicator: 'the poverty rate with the Gini ratio',
      category: 'urban with total',
      'reference-month': 'a figure of a year with one of March',
      'area-and-period': 'Batam in March 2022 with Lingga in March 2023',
      'series-break': 'numbers of poor before and after a break in the series',
      'no-population': 'parts of a change of number where a rate rounds to zero',
    },
  },
};
