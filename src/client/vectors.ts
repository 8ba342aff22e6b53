import { Bool, Float64, Int32, makeData, makeVector, Utf8, type Vector } from 'apache-arrow';
import { Failure } from './failure.ts';
import type { Cell } from './rows.ts';

type Make = (cells: readonly Cell[], common: Common) => Vector;

interface Common {
  readonly length: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array;
}

/**
 * A column as an Arrow vector of a DuckDB type. Buffers are filled here: Arrow's own builders
 * compile code from text, which the policy of the pages forbids. Throws `data-broken` for a type
 * that no published column has, and for a cell that is not of its type.
 */
export function vectorOf(name: string, type: string, cells: readonly Cell[]): Vector {
  const make = makers[type];
  if (!make) throw new Failure('data-broken', `no vector for column ${name} of type ${type}`);
  const expected = type === 'VARCHAR' ? 'string' : type === 'BOOLEAN' ? 'boolean' : 'number';
  const wrong = cells.find((cell) => cell !== null && typeof cell !== expected);
  if (wrong !== undefined) {
    throw new Failure('data-broken', `column ${name} holds ${String(wrong)}, not ${type}`);
  }
  const known = cells.map((cell) => cell !== null);
  return make(cells, {
    length: cells.length,
    nullCount: known.filter((is) => !is).length,
    nullBitmap: bitsOf(known),
  });
}

const makers: Readonly<Record<string, Make>> = {
  VARCHAR: (cells, common) => {
    const encoder = new TextEncoder();
    const parts = cells.map((cell) => encoder.encode(cell === null ? '' : String(cell)));
    const valueOffsets = new Int32Array(parts.length + 1);
    parts.forEach((part, index) => {
      valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + part.length;
    });
    const data = new Uint8Array(valueOffsets[parts.length] ?? 0);
    parts.forEach((part, index) => data.set(part, valueOffsets[index]));
    return makeVector(makeData({ type: new Utf8(), ...common, valueOffsets, data }));
  },
  DOUBLE: (cells, common) =>
    makeVector(
      makeData({ type: new Float64(), ...common, data: Float64Array.from(cells, Number) }),
    ),
  INTEGER: (cells, common) =>
    makeVector(makeData({ type: new Int32(), ...common, data: Int32Array.from(cells, Number) })),
  BOOLEAN: (cells, common) =>
    makeVector(
      makeData({ type: new Bool(), ...common, data: bitsOf(cells.map((cell) => cell === true)) }),
    ),
};

/** One bit for each flag, the lowest bit of a byte first. */
function bitsOf(flags: readonly boolean[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, index) => {
    if (flag) bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bits;
}
