/**
 * For each row its own column so that the sum of the costs is least (Kuhn 1955, in the form of
 * Jonker and Volgenant). `costs` has at least as many columns as rows; throws otherwise.
 */
export function assignment(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (rows > columns) {
    throw new Error(`${rows} rows cannot each have one of ${columns} columns; add columns`);
  }
  const ofRow = new Array<number>(rows + 1).fill(0);
  const ofColumn = new Array<number>(columns + 1).fill(0);
  const owner = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Array<number>(columns + 1).fill(Infinity);
    const cameFrom = new Array<number>(columns + 1).fill(0);
    const used = new Array<boolean>(columns + 1).fill(false);
    owner[0] = row;
    let at = 0;
    do {
      used[at] = true;
      const from = owner[at]!;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const cost = costs[from - 1]![column - 1]! - ofRow[from]! - ofColumn[column]!;
        if (cost < least[column]!) {
          least[column] = cost;
          cameFrom[column] = at;
        }
        if (least[column]! < step) {
          step = least[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          ofRow[owner[column]!]! += step;
          ofColumn[column]! -= step;
        } else {
          least[column]! -= step;
        }
      }
      at = next;
    } while (owner[at] !== 0);
    while (at !== 0) {
      owner[at] = owner[cameFrom[at]!]!;
      at = cameFrom[at]!;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  owner.forEach((row, column) => {
    if (column > 0 && row > 0) result[row - 1] = column - 1;
  });
  return result;
}
