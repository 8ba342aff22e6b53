import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages, dist, documentOf, nameOf } from './dist.ts';

const rules = resolve(import.meta.dirname, '..', 'html-validate.json');
const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: [rules], root: true }));

test('every page is valid HTML', async () => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const { path, html } of builtPages()) {
    const report = await validator.validateString(html, join(dist, path, 'index.html'));
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        faults.push(`${nameOf(path)}: ${message} (${ruleId}) at ${selector ?? 'the start'}`);
      }
    }
  }
  expect(faults.slice(0, 40)).toEqual([]);
});

test('invalid HTML is found', async () => {
  const report = await validator.validateString('<!doctype html><p id="a"><p id="a"><img>');
  expect(report.valid).toBe(false);
});

test('no page has more than 5,000 elements', () => {
  const large = builtPages()
    .map(({ path, html }) => ({ path, count: documentOf(html).querySelectorAll('*').length }))
    .filter(({ count }) => count > 5000)
    .map(({ path, count }) => `${nameOf(path)}: ${count}`);
  expect(large).toEqual([]);
});
