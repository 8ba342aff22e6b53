import { resident } from './families.ts';
import { pbiJkn } from './programmes.ts';

/**
 * What the members of a family say of it, as SQL over a person: the family has a truth value of
 * this name, true where it holds for any member. Measures of families may use them.
 */
export const ofAnyMember = {
  any_business: 'has_business = 1',
  any_pbi: pbiJkn.receives,
  any_older: `${resident} AND age >= 60`,
  any_adult: `${resident} AND age >= 15 AND education_group >= 0`,
  any_certificate: `${resident} AND age >= 15 AND education_group >= 2`,
  any_child_out_of_school: `${resident} AND age BETWEEN 7 AND 15
    AND school_participation IN (1, 3)`,
  any_uninsured: 'health_insurance = 0',
} as const;
