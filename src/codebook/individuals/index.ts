import type { Variable } from '../variable.ts';
import { businessVariables } from './business.ts';
import { educationVariables } from './education.ts';
import { employmentVariables } from './employment.ts';
import { healthVariables } from './health.ts';
import { identityVariables } from './identity.ts';
import { programmesVariables } from './programmes.ts';

/** The columns of the person table by their block, in the order of the questionnaire REGSOSEK22-K. */
export const individualBlocks = {
  identity: identityVariables,
  education: educationVariables,
  employment: employmentVariables,
  business: businessVariables,
  health: healthVariables,
  programmes: programmesVariables,
} as const satisfies Readonly<Record<string, readonly Variable[]>>;

export const individualVariables: readonly Variable[] = Object.values(individualBlocks).flat();
