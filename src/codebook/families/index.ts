import type { Variable } from '../variable.ts';
import { assetsVariables } from './assets.ts';
import { housingVariables } from './housing.ts';
import { identityVariables } from './identity.ts';
import { programmesVariables } from './programmes.ts';
import { welfareVariables } from './welfare.ts';

/** The columns of the family table, in the order of the questionnaire REGSOSEK22-K. */
export const familyVariables: readonly Variable[] = [
  ...identityVariables,
  ...housingVariables,
  ...programmesVariables,
  ...assetsVariables,
  ...welfareVariables,
];
