import { answer } from '../../../src/client/answer.ts';
import { engine } from '../../../src/client/engine.ts';
import { differences, type Difference, type Rows } from '../../../src/client/rows.ts';

/** What the browser found when it asked the engine a prebaked question. */
export interface Compared {
  readonly rows: number;
  readonly differences: readonly Difference[];
}

declare global {
  interface Window {
    engineTest: {
      compare: (baked: Rows, sql: string) => Promise<Compared>;
      ask: (sql: string) => Promise<Rows & { from: string }>;
    };
  }
}

window.engineTest = {
  async compare(baked, sql) {
    const found = await (await engine()).ask(sql);
    return { rows: found.rows.length, differences: differences(baked, found) };
  },
  async ask(sql) {
    const { columns, rows, from } = await answer(sql, async (text) => (await engine()).ask(text));
    return { columns, rows, from };
  },
};
