/**
 * Centres for boxes in one dimension: as near as possible (least squares) to where they want to
 * be, never overlapping, in their order, within `[low, high]` where there is room for all.
 * `wanted` and `sizes` are in the same unit and of the same length; so is the result.
 */
export function dodge(
  wanted: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): number[] {
  if (wanted.length !== sizes.length) {
    throw new Error(`cannot dodge ${wanted.length} places with ${sizes.length} sizes`);
  }
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const offsets: number[] = [];
  order.forEach((index, place) => {
    const before = order[place - 1];
    offsets.push(
      before === undefined ? 0 : offsets[place - 1]! + (sizes[before]! + sizes[index]!) / 2,
    );
  });
  const blocks: { sum: number; count: number }[] = [];
  order.forEach((index, place) => {
    let block = { sum: wanted[index]! - offsets[place]!, count: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.sum / before.count < block.sum / block.count) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  });
  const first = order[0];
  const last = order.at(-1);
  if (first === undefined || last === undefined) return [];
  const lowest = low + sizes[first]! / 2;
  const highest = Math.max(lowest, high - sizes[last]! / 2 - offsets.at(-1)!);
  const bases = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(highest, Math.max(lowest, sum / count))),
  );
  const centres: number[] = [];
  order.forEach((index, place) => {
    centres[index] = bases[place]! + offsets[place]!;
  });
  return centres;
}
