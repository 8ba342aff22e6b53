import type { Variable } from '../variable.ts';
import { businessVariables } from './business.ts';
import { educationVariables } from './education.ts';
import { employmentVariables } from './employment.ts';
import { healthVariables } from './health.ts';
import { identityVariables } from './identity.ts';
import { programmesVariables } from './programmes.ts';

/** The columns of the person table, in the order of the questionnaire REGSOSEK22-K. */
export const individualVariables: readonly Variable[] = [
  ...identityVariables,
  ...educationVariables,
  ...employmentVariables,
  ...businessVariables,
  ...healthVariables,
  ...programmesVariables,
];
