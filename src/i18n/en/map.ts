import type { Messages } from '../id.ts';

const triangle = (references: number): string =>
  references > 1
    ? '; triangles are the province and Indonesia, where they lie on the strip'
    : references === 1
      ? '; the triangle is the province'
      : '';

export const map: Messages['map'] = {
  title: 'Map',
  heading: (indicator, period) => `${indicator}, ${period}`,
  description: (indicator, period) =>
    `${indicator} by regency and city in Kepulauan Riau, ${period}: map and list of values.`,
  subtitle: (axis, period) => `${axis}, by regency and city, ${period}`,
  kicker: 'Map of regencies and cities',
  indicator: 'Indicator',
  period: 'Period',
  otherIndicators: 'Other indicators',
  otherPeriods: 'Other periods',
  label: (indicator, period, values, unit) =>
    `Map: ${indicator}, ${period}, in ${unit}: ${values}.`,
  noFigure: 'no figure',
  nameLabel: (level, area, count) =>
    `Map of ${level.toLowerCase()} of ${area}: ${count} areas, without figures.`,
  noFigureAt: 'no published figure at this level',
  absences: {
    'no-data': 'no figure',
    confidential: 'confidential',
    'low-reliability': 'too few',
  },
  patterns: {
    'no-data': 'Hatched: no figure for this period',
    confidential: 'Dotted: confidential, to protect people',
    'low-reliability': 'Ruled: low reliability, use with care',
  },
  tooFew: 'Ruled without colour: too few families or persons to compute a figure',
  besides: (area, value, difference) => `${area} ${value} (difference ${difference})`,
  reference: (area, value) => `${area}: ${value}`,
  scale: ({ references, open }) =>
    `Colour runs from light to deep with the value, without classes. Each line on the strip is one area${triangle(references)}. The scale holds for all periods and spans at least a twentieth of its highest figure, so that small differences do not look large${open ? '; a few extremes take the end colour, marked ≤ or ≥' : ''}. The small locator is a sketch.`,
  classes: (count, references) =>
    `${count} classes of colour with about equally many areas each (quantiles of all areas of this level in the province and all periods), so that one value always has one colour. Each line on the strip is one area${triangle(references)}.`,
  attribution:
    'Approximate, not legal boundaries. Boundaries: © OpenStreetMap contributors (ODbL), idn-area-data, geografis.',
  views: {
    label: 'View',
    panels: 'Panels',
    tiles: 'Equal tiles',
    islands: 'Named islands',
    change: 'Change',
    years: 'All periods',
  },
  levels: {
    label: 'Level',
    regency: 'Regencies/cities',
    district: 'Districts',
    village: 'Villages',
  },
  within: 'Area',
  levelHeading: (level, area) => `${level} of ${area}`,
  levelSubtitle: (count, level, area) => `${count} ${level} in ${area}`,
  levelDescription: (level, area) =>
    `Map of the ${level} of ${area}: places, names and the areas below.`,
  noLevel: (indicator, period, level) =>
    `${indicator}, ${period}: no figure at the level of ${level}. Its source publishes it down to regencies and cities only; this map shows places and names.`,
  byDistrict: 'Villages by district',
  villageCount: (count) => `${count} ${count === 1 ? 'village' : 'villages'}`,
  sketch: 'Show sketched village areas (approximate, by distance to the village point)',
  sketched: 'Village areas are a sketch by the distance to the village points.',
  unplaced: (names) => `Place not known, so not drawn: ${names}.`,
  islands: {
    heading: (area) => `Named islands of ${area}`,
    subtitle: (count, period) => `${count} islands as dots; counts by regency and city, ${period}`,
    label: (parts) => `Map of the named islands. ${parts}.`,
    part: (name, named, inhabited) => `${name}: ${named} named islands, ${inhabited} inhabited`,
    named: (count) => `${count} named islands`,
    inhabited: (count) => `${count} inhabited`,
    namedColumn: 'Named',
    inhabitedColumn: 'Inhabited',
    plainKey: 'not inhabited',
    inhabitedKey: 'inhabited',
    caption: (period) => `Named and inhabited islands, ${period}`,
    source: (count, open) =>
      `Dots: ${count} islands of the official list of the Ministry of Home Affairs (idn-area-data)${open === null ? '' : `, ${open} of them without a regency`}. That list may differ a little from the published counts in the table.`,
  },
  years: {
    heading: (indicator) => `${indicator}, all periods`,
    subtitle: (axis, from, to) => `${axis}, ${from} to ${to}`,
    label: (indicator, count, from, to) =>
      `${count} small maps of ${indicator} from ${from} to ${to}; the figures are in the table below.`,
    key: (names) => `Places of the tiles: ${names}.`,
    note: 'One colour scale for all periods; a tile without a figure is hatched. Tiles stand alike in every small map, as in the key above them.',
  },
  change: {
    heading: (indicator) => `${indicator}: change between two periods`,
    axis: (axis) => `difference, ${axis}`,
    label: (indicator, before, after, values) =>
      `Map of the change of ${indicator} from ${before} to ${after}: ${values}.`,
    refused: 'not compared',
    between: (before, after) => `From ${before} to ${after}`,
    before: 'First period',
    after: 'Second period',
    csv: 'CSV of these two periods',
    allCsv: (bytes) => `CSV of all periods${bytes}`,
    caption: 'Change by regency and city',
    note: 'Colour spreads from zero to both sides: teal is a fall, ochre a rise; the scale is as wide as the largest change of this pair. Pairs that may not be compared are hatched and explained.',
  },
  districtsOf: 'Districts and villages by regency and city',
  path: 'Path of areas',
  tilesNote: 'Each area is one tile, all of one size, as near to its true place as can be.',
};
