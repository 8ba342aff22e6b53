import type { Messages } from '../id.ts';
import { syntheticWord } from '../synthetic.ts';

const staysCapital = /^(Gini\b|[A-Z]{2}|\S+ [A-Z])/;
const inSentence = (label: string): string =>
  staysCapital.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

export const words: Messages['words'] = {
  refusals: {
    missing:
      'One of the two figures is not in the sources that were found, so no difference can be stated.',
    'september-regency':
      'The September round of Susenas gives figures for the province only. Regencies and cities have March figures alone.',
    'regency-residence':
      'Figures of regencies and cities are not published by urban and rural residence.',
    synthetic: 'Made-up data for trials are not compared with published figures.',
    'two-measures':
      'One figure is of Susenas, the other of Regsosek: the first counts people below a line of expenditure, the second ranks families. They are never subtracted, divided or drawn on one axis.',
    'decile-by-construction':
      'A decile of an area holds a tenth of its families by construction, so it says nothing at that level or above it.',
    'decile-of-other-list':
      'Regency deciles are ranked inside their own regency. Villages of two regencies stand in two different lists.',
    ranking: 'The two figures use different rankings: national, provincial or regency deciles.',
    population: 'One figure counts families, the other persons.',
    'noise-series':
      'The two figures come from two series of pseudonyms, so their protective noise is independent; the difference may be noise alone.',
    'same-figure': 'Both sides are the same figure, so there is nothing to compare.',
    indicator: 'The two figures measure different things.',
    category: 'The two figures describe different people: total, urban or rural.',
    'reference-month':
      'The source does not print the month of one of the figures, so it is not compared with a figure whose month is known.',
    'area-and-period':
      'Both the area and the period differ. Compare one area in two periods, or two areas in one period.',
    'series-break':
      'The series is broken between the two periods, so the difference is not a change of conditions alone.',
    'no-population': 'The rate rounds to zero, so the population cannot be computed back from it.',
  },
  directions: {
    rise: 'up',
    fall: 'down',
    same: 'unchanged',
    unclear: 'difference below the rounding',
  },
  difference: {
    percent: (amount) => `${amount} percentage points`,
    'thousand-persons': (amount) => `${amount} thousand people`,
    persons: (amount) => `${amount} people`,
    families: (amount) => `${amount} families`,
    'thousand-families': (amount) => `${amount} thousand families`,
    'persons-household': (amount) => `${amount} people per household`,
    'persons-family': (amount) => `${amount} people per family`,
    'per-100': (amount) => `${amount} per 100`,
    index: (amount) => `${amount} index points`,
    'rupiah-month': (amount) => `IDR ${amount} per person per month`,
    'rupiah-household-month': (amount) => `IDR ${amount} per household per month`,
    'thousand-rupiah-year': (amount) => `IDR ${amount} thousand per person per year`,
    years: (amount) => `${amount} years`,
    count: (amount) => amount,
  },
  place: {
    total: (area) => area,
    urban: (area) => `urban ${area}`,
    rural: (area) => `rural ${area}`,
  },
  and: (first, last) => `${first} and ${last}`,
  headline: {
    withCount: (period, rate, area, count) =>
      `In ${period}, ${rate} of people in ${area} lived below the poverty line — ${count}`,
    rateOnly: (period, rate, area) =>
      `In ${period}, ${rate} of people in ${area} lived below the poverty line`,
    rise: (amount, period) => `up ${amount} from ${period}`,
    fall: (amount, period) => `down ${amount} from ${period}`,
    further: (amount, period) => `${amount} from ${period}`,
    same: (period) => `the same as in ${period}`,
    unclear: (period) => `apart from ${period} by less than the rounding of the figures`,
    missing: (period) => `there is no figure for ${period} to compare with`,
    refused: (period) => `not comparable with ${period}`,
  },
  change: {
    rise: (label, place, amount, before, from, after, to) =>
      `The ${inSentence(label)} in ${place} rose by ${amount}, from ${before} in ${from} to ${after} in ${to}.`,
    fall: (label, place, amount, before, from, after, to) =>
      `The ${inSentence(label)} in ${place} fell by ${amount}, from ${before} in ${from} to ${after} in ${to}.`,
    same: (label, place, value, from, to) =>
      `The ${inSentence(label)} in ${place} was the same in ${from} and ${to}: ${value}.`,
    unclear: (label, place, before, from, after, to) =>
      `The ${inSentence(label)} in ${place} is printed as ${before} in ${from} and ${after} in ${to}; the difference is smaller than the rounding of the two figures.`,
  },
  contrast: {
    rise: (label, place, period, value, amount, other, otherValue) =>
      `The ${inSentence(label)} in ${place} in ${period}: ${value}, higher by ${amount} than in ${other} (${otherValue}).`,
    fall: (label, place, period, value, amount, other, otherValue) =>
      `The ${inSentence(label)} in ${place} in ${period}: ${value}, lower by ${amount} than in ${other} (${otherValue}).`,
    same: (label, place, period, value, other) =>
      `The ${inSentence(label)} was the same in ${place} and ${other} in ${period}: ${value}.`,
    unclear: (label, place, period, value, other, otherValue) =>
      `The ${inSentence(label)} in ${period} is printed as ${value} in ${place} and ${otherValue} in ${other}; the difference is smaller than the rounding of the two figures.`,
  },
  syntheticRegister: `${syntheticWord.en} register (made-up data)`,
  source: (survey, periods) => `Source: ${survey} ${periods}.`,
  caveats: {
    'single-source': (period) =>
      `The figure of ${period} rests on one source only and is not yet cross-checked.`,
    'unofficial-copy': (period) =>
      `The figure of ${period} rests on one unofficial copy of the BPS table.`,
    provisional: (period) => `The figure of ${period} is provisional.`,
    derived: (period) => `The figure of ${period} is derived by this site.`,
    confidential: (period) => `The figure of ${period} is withheld to keep confidentiality.`,
    'low-reliability': (period) =>
      `The figure of ${period} has low reliability because few were counted.`,
    'above-95': (period) =>
      `The figure of ${period} is above 95 percent; the exact figure is withheld.`,
  },
  rank: {
    lowest: (rank, of) => `${ordinal(rank)}lowest of the ${of} provinces with a figure`,
    highest: (rank, of) => `${ordinal(rank)}highest of the ${of} provinces with a figure`,
    shared: (rank, others) => `${rank}, shared with ${others} other${others === 1 ? '' : 's'}`,
  },
  pairKinds: {
    default: 'Before and after the new urban and rural boundary',
    semester: 'From one half-year to the next',
    year: 'From one year to the next',
    pandemic: 'Before and during the pandemic',
    'after-peak': 'Since the highest count',
    decade: 'Ten years',
    'whole-series': 'Since the series began',
  },
  problems: {
    'too-long': () =>
      'This address is too long, so its choices were not read. This is the first view.',
    'unknown-version': (value) =>
      `This address names the version “${value}”, which is unknown; its choices were read as of the present version.`,
    'unknown-parameter': (value) =>
      `The part “${value}” of the address is unknown and was ignored.`,
    'repeated-parameter': (value) =>
      `The part “${value}” of the address is there more than once; the first one counts.`,
    'unknown-indicator': (value, shown) =>
      `There is no indicator “${value}” here; shown: ${shown}.`,
    'unknown-period': (value, shown) => `There is no period “${value}” here; shown: ${shown}.`,
    'same-period': (value, shown) => `Both periods are the same, ${value}; shown: ${shown}.`,
    'reversed-periods': (value, shown) =>
      `The two periods are in reverse order (${value}); shown: ${shown}.`,
    'unknown-view': (value, shown) =>
      `There is no way of showing called “${value}” here; shown: ${shown}.`,
    'unknown-area': (value, shown) => `There is no area “${value}” here; shown: ${shown}.`,
    'unknown-residence': (value, shown) =>
      `The place of residence “${value}” is unknown; shown: ${shown}.`,
  },
};

/** "" for the first, else "4th ", with the ending that English wants. */
function ordinal(rank: number): string {
  if (rank === 1) return '';
  const tens = rank % 100;
  const ending =
    tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th');
  return `${rank}${ending} `;
}
