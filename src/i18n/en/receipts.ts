import type { Messages } from '../id.ts';

export const receipts: Messages['receipts'] = {
  line: (table, figures, rules, withheld, checks) =>
    `Table ${table}: ${figures} figures protected by the rules ${rules}; ${withheld}; ${checks} checks passed.`,
  nothingWithheld: 'none withheld',
  withheld: (parts) => `withheld: ${parts}`,
  part: (figures, reason) => `${figures} because ${reason}`,
  reasons: {
    sparse: 'most counts of the table in the area are very small',
    floor: 'the row has too few families or persons, so only its total is shown',
    group: 'nearly all of a row belongs to one sensitive category',
    linked: 'the same count is withheld in another table',
    base: 'the base is too small for a percentage or a ratio',
    contributors: 'too few contribute to the mean',
    dominance: 'one contributor decides the mean',
  },
  checks: {
    'recomputed-cells': 'A second tabulation of the same extract gives the same cells',
    'recomputed-counts': 'Every published count comes from its own cell, not from adding',
    'one-cell-one-value': 'The same cell has the same value in all tables',
    'hidden-small-counts': 'No count of 1 or 2',
    'true-zeros': 'Zero stays zero',
    'noise-moments': 'Mean and variance of the noise are those declared',
    'values-from-published-counts': 'Every percentage and ratio is made from published counts',
    'allowed-detail': 'The rules allow the level and detail of the table',
    'one-boundary-set': 'One set of area boundaries',
    'every-row': 'Every tabulated row is there, shown or withheld',
    floor: 'A row with too few units shows its total alone',
    'sparse-tables': 'Tables with too many small counts are withheld',
    'group-disclosure': 'A sensitive category that holds nearly a whole row is withheld',
    'linked-counts': 'A withheld count is shown in no other table',
    magnitudes: 'Means rest on enough contributors of similar size',
    'one-fact-one-key': 'One fact is published once, with one key',
    'two-releases': 'Earlier releases of this series used the same key and noise',
  },
};
