import type { Text } from '../i18n/language.ts';

export const tableNames = ['families', 'individuals'] as const;
export type TableName = (typeof tableNames)[number];

export type VariableType = 'string' | 'int8' | 'int16' | 'bool';

/** Whole numbers that are valid: single ones and closed intervals. */
export type Values = readonly (number | readonly [from: number, to: number])[];

/** The units that a variable is about: a condition in SQL over the columns of its own table. */
export interface Universe {
  readonly sql: string;
  readonly text: Text;
}

/**
 * What a break of a rule does: `share` stops the extract when more than 1 % of the rows break it,
 * `notice` is published and never stops it, `never` stops it at the first row.
 */
export type Severity = 'share' | 'notice' | 'never';

/**
 * A statement about one row. `sql` is true for a good row and null where it cannot be judged; it
 * may use the columns of the row and, for a person, those of `familyColumns`.
 */
export interface Rule {
  readonly id: string;
  readonly sql: string;
  readonly text: Text;
  readonly severity: Severity;
}

/**
 * `always`: never null. `required`: filled in the universe of a family with a complete interview,
 * counted towards the 1 %. `expected`: likewise, but only reported. `open`: may be null.
 */
export type Filled = 'always' | 'required' | 'expected' | 'open';

/** What a value outside the universe is: a break, a notice, or nothing of interest. */
export type Outside = 'break' | 'notice' | 'allowed';

/** `specific-*` are the specific personal data of UU 27/2022, article 4. */
export type Sensitivity =
  | 'open'
  | 'quasi-identifier'
  | 'pseudonym'
  | 'specific-health'
  | 'specific-child-health'
  | 'specific-finance';

/** `verified`: on the form or in its entry rules; the others are decisions of this project. */
export type Evidence = 'verified' | 'inferred' | 'derived' | 'assumed' | 'proposed';

/** `derived` columns may be in an extract, but are always computed again. */
export type Column = 'required' | 'optional' | 'derived';

export interface Variable {
  readonly table: TableName;
  readonly name: string;
  readonly type: VariableType;
  readonly label: Text;
  /** Item of the questionnaire REGSOSEK22-K (or -FKP), or null where there is none. */
  readonly item: string | null;
  /** Name of the field in the entry database, or null where it is not known. */
  readonly field: string | null;
  /** Name of its code list, or null for a number, a text or a yes/no value. */
  readonly codes: string | null;
  readonly universe: Universe;
  readonly filled: Filled;
  readonly outside: Outside;
  /** Valid whole numbers; null for texts and yes/no values. */
  readonly values: Values | null;
  /** Regular expression of the whole text; null for other types. */
  readonly pattern: string | null;
  readonly column: Column;
  readonly sensitivity: Sensitivity;
  readonly evidence: Evidence;
  readonly source: string;
  readonly note: Text | null;
  readonly rules: readonly Rule[];
}

/** Columns of the person's family that rules of persons may use. */
export const familyColumns = ['family_result', 'family_member_count'] as const;

/** Stored in place of a value that is not in the code list, so that no row is dropped. */
export const unmappedCode = -1;

type Declared = Pick<Variable, 'name' | 'type' | 'label' | 'universe'> &
  Partial<Omit<Variable, 'table'>>;

const usual = {
  item: null,
  field: null,
  codes: null,
  filled: 'expected',
  outside: 'break',
  values: null,
  pattern: null,
  column: 'required',
  sensitivity: 'open',
  evidence: 'verified',
  note: null,
  rules: [],
} as const satisfies Partial<Variable>;

/** A column of the family table; what is not said is as in `usual`. */
export const familyVariable = (declared: Declared): Variable => ({
  ...usual,
  source: printedForm,
  ...declared,
  table: 'families',
});

/** A column of the person table; what is not said is as in `usual`. */
export const personVariable = (declared: Declared): Variable => ({
  ...usual,
  source: printedForm,
  ...declared,
  table: 'individuals',
});

export const printedForm =
  'REGSOSEK22-K printed form (OpenSID cetak.php) and entry rules (rifqind/regsosek library_v4.js)';
export const printedFormAlone = 'REGSOSEK22-K printed form (OpenSID cetak.php)';
export const entryRules = 'REGSOSEK22-K entry rules (rifqind/regsosek library_v4.js)';
export const projectDecision = 'decision of this project';
