import { deprivationIndex } from './deprivation.ts';
import type { RegistryIndicator } from './entry.ts';
import * as family from './families.ts';
import * as link from './linkage.ts';
import * as living from './living.ts';
import * as target from './targeting.ts';
import * as work from './work.ts';

export type { RegistryIndicator } from './entry.ts';

/** Every indicator of the registry, in the order of its pages. */
export const registryIndicators: readonly RegistryIndicator[] = [
  family.families,
  family.persons,
  family.familySize,
  family.familiesBySize,
  family.dependencyRatio,
  family.olderAlone,
  family.decileNational,
  family.decileProvince,
  family.decileRegency,
  family.decile1To2,
  family.decile1To4,
  living.floorMaterial,
  living.wallMaterial,
  living.roofMaterial,
  living.floorArea,
  living.adequateHousing,
  living.tenure,
  living.drinkingWater,
  living.improvedWater,
  living.toiletFacility,
  living.faecesDisposal,
  living.improvedSanitation,
  living.lightingSource,
  living.electricity,
  living.cookingFuel,
  living.internetAccess,
  ...living.assets,
  deprivationIndex,
  target.bankAccount,
  work.education15,
  work.notInSchool,
  work.employed15,
  work.informal,
  work.industry,
  work.ownBusiness,
  work.disability,
  work.noHealthInsurance,
  work.noIdDocument,
  ...target.coverages,
  target.programmePip,
  target.creditProgramme,
  target.programmeIncidence,
  target.exclusionError,
  target.inclusionError,
  target.targetingIndex,
  target.programmeOverlap,
  target.targetWithoutProgramme,
  link.response,
  link.familyCardMatch,
  link.populationRegisterMatch,
  link.dtksMatch,
  link.p3keMatch,
];
