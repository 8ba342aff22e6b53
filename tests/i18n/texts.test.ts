import { expect, test } from 'vitest';
import { validatePublished } from '../../scripts/validate.ts';
import { kepri } from '../../src/geography/area.ts';
import { areaByCode } from '../../src/geography/tree.ts';
import { languages } from '../../src/i18n/language.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import { areas } from '../validate/folder.ts';

const { breaks } = await validatePublished('data/published', areas);

test.each(languages)('codes named on the Data page belong to their areas (%s)', (language) => {
  const text = messagesIn(language).data.read.items.join(' ');
  const beside = [...text.matchAll(/\((\d\d\.\d\d) (\p{L}+)\)[^.]*?\((\d{4})\)/gu)];
  const equal = [...text.matchAll(/BPS (\d{4}) = (\p{L}+) = (\d\d\.\d\d)/gu)];
  const named = [
    ...beside.map(([, code, name, bps]) => ({ code, name, bps })),
    ...equal.map(([, bps, name, code]) => ({ code, name, bps })),
  ];
  expect(named).toHaveLength(3);
  for (const { code, name, bps } of named) {
    expect(areaByCode(areas, code!)).toMatchObject({ name, bps });
  }
});

test.each(languages)('a series break of another province names it (%s)', (language) => {
  const texts: Readonly<Record<string, string>> = messagesIn(language).breaks;
  const others = breaks.flatMap(({ id, areas: codes }) =>
    areas
      .filter(({ code, level }) => level === 'province' && code !== kepri && codes.includes(code))
      .map(({ name }) => ({ name, text: texts[id] })),
  );
  expect(others.length).toBeGreaterThan(1);
  for (const { name, text } of others) expect(text?.startsWith(`${name} `)).toBe(true);
});
