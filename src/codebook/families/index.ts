import type { Variable } from '../variable.ts';
import { assetsVariables } from './assets.ts';
import { housingVariables } from './housing.ts';
import { identityVariables } from './identity.ts';
import { programmesVariables } from './programmes.ts';
import { welfareVariables } from './welfare.ts';

/** The columns of the family table by their block, in the order of the questionnaire REGSOSEK22-K. */
export const familyBlocks = {
  identity: identityVariables,
  housing: housingVariables,
  programmes: programmesVariables,
  assets: assetsVariables,
  welfare: welfareVariables,
} as const satisfies Readonly<Record<string, readonly Variable[]>>;

export const familyVariables: readonly Variable[] = Object.values(familyBlocks).flat();
