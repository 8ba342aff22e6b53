import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAnswers } from '../../scripts/publish/answers.ts';
import { load, openEngine, type RecordSet } from '../../scripts/publish/engine.ts';
import { answerColumns, observationColumns } from '../../src/observations/observation.ts';
import { answerName, sqlOf } from '../../src/observations/query.ts';
import type { Figure } from '../../src/selection/figures.ts';
import { inFolder } from './folders.ts';

const names = (
  name: string,
  columns: readonly string[],
  row: Record<string, string>,
): RecordSet => ({
  name,
  columns: Object.fromEntries(columns.map((column) => [column, 'VARCHAR' as const])),
  order: [columns[0] ?? ''],
  rows: [row],
});

const observation = {
  area_code: '21',
  bps_code: '2100',
  area_level: 'province',
  area_name: 'Kepulauan Riau',
  indicator: 'rate',
  breakdown: 'none',
  category: 'total',
  decimals: 2,
  unit: 'percent',
  confidence: 'verified',
  is_synthetic: false,
  source: 'S1',
  release: '2026.11',
};

async function engine() {
  const connection = await openEngine(1);
  const sets: readonly RecordSet[] = [
    {
      name: 'observations',
      columns: observationColumns,
      order: ['period'],
      rows: [
        { ...observation, period: '2022-03', value: 6.24 },
        { ...observation, period: '2021-09', value: 5.7, note: 'n1' },
      ],
    },
    names('areas', ['code', 'bps'], { code: '21', bps: '2100' }),
    names('indicators', ['id', 'label_id', 'label_en'], {
      id: 'rate',
      label_id: 'Persentase',
      label_en: 'Rate',
    }),
    names('sources', ['id', 'title', 'publisher', 'date', 'url'], {
      id: 'S1',
      title: 'Profil Kemiskinan, 2022',
      publisher: 'BPS',
      date: '2022-07-15',
      url: 'https://example.org/',
    }),
  ];
  for (const set of sets) await load(connection, set);
  return connection;
}

const figure = (id: string, ...periods: string[]): Figure => ({
  id,
  question: { indicators: ['rate'], periods },
});

const write = (figures: readonly Figure[], nameOf?: (sql: string) => string) =>
  inFolder(async (folder) => {
    const connection = await engine();
    try {
      const written = await writeAnswers(connection, figures, folder, nameOf);
      const answers = await readdir(join(folder, 'answers'));
      const text = (path: string) => readFile(join(folder, path), 'utf8');
      return {
        written,
        answers,
        answer: await text(`answers/${answers[0]}`),
        csv: await text(`figures/${figures[0]?.id}.csv`),
      };
    } finally {
      connection.closeSync();
    }
  });

test('an answer carries its SQL, columns and rows, and the CSV the same rows with their source', async () => {
  const asked = figure('tren', '2021-09', '2022-03');
  const { answers, answer, csv } = await write([asked]);
  const sql = sqlOf(asked.question);
  expect(answers).toEqual([`${answerName(sql)}.json`]);
  const row = (period: string, value: number, note: string | null) => [
    ...['21', 'province', 'Kepulauan Riau', period, 'rate', 'total', value, 2, 'percent', null],
    ...['verified', false, 'S1', null, note, null],
  ];
  expect(JSON.parse(answer)).toEqual({
    sql,
    columns: answerColumns,
    rows: [row('2021-09', 5.7, 'n1'), row('2022-03', 6.24, null)],
  });
  expect(csv.split('\n')).toEqual([
    'area_code,bps_code,area_level,area_name,period,indicator,indicator_label_id,indicator_label_en,' +
      'category,value,unit,decimals,flag,confidence,is_synthetic,source,source_title,' +
      'source_publisher,source_date,source_url,also,note,remark',
    '21,2100,province,Kepulauan Riau,2021-09,rate,Persentase,Rate,total,5.70,percent,2,,verified,' +
      'false,S1,"Profil Kemiskinan, 2022",BPS,2022-07-15,https://example.org/,,n1,',
    '21,2100,province,Kepulauan Riau,2022-03,rate,Persentase,Rate,total,6.24,percent,2,,verified,' +
      'false,S1,"Profil Kemiskinan, 2022",BPS,2022-07-15,https://example.org/,,,',
    '',
  ]);
});

test('two figures with one question share an answer and keep their own CSV', async () => {
  const { written } = await write([figure('a', '2022-03'), figure('b', '2022-03')]);
  const sql = sqlOf(figure('a', '2022-03').question);
  expect([...written].sort()).toEqual([
    [`answers/${answerName(sql)}.json`, 1],
    ['figures/a.csv', 1],
    ['figures/b.csv', 1],
  ]);
});

test('a figure without rows is refused by its id', async () => {
  await expect(write([figure('kosong', '1999')])).rejects.toThrow('figure kosong has no rows');
});

test('an id that stands twice is refused', async () => {
  const twice = [figure('a', '2022-03'), figure('a', '2021-09')];
  await expect(write(twice)).rejects.toThrow('figure a is listed twice');
});

test('two questions of one name are refused', async () => {
  const both = [figure('a', '2022-03'), figure('b', '2021-09')];
  await expect(write(both, () => 'same')).rejects.toThrow(
    'figure b: another question has the name same',
  );
});
