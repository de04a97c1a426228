import { failed, ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../model/problem.ts';
import { formatPath } from './json-path.ts';
import type { Report } from './problem-list.ts';
import { lineAndColumn, scanJson } from './scan-json.ts';
import { shortJson } from './short-json.ts';

const excerpt = (text: string, offset: number): string =>
  offset >= text.length ? 'the end of the text' : (text.slice(offset, offset + 30).split('\n')[0] as string);

function syntaxProblem(file: string, text: string): Problem | undefined {
  const fault = scanJson(text, {});
  if (!fault) return undefined;
  return {
    file,
    path: '',
    ...lineAndColumn(text, fault.offset),
    expected: `valid JSON: ${fault.expected}`,
    found: excerpt(text, fault.offset),
  };
}

/** `JSON.parse` keeps the last of two equal keys and drops the other without a word. */
function reportRepeatedKeys(file: string, text: string, report: Report): void {
  scanJson(text, {
    repeatedKey: (path, offset) => {
      const found = `${shortJson(path.at(-1))} a second time`;
      report({ file, path: formatPath(path), ...lineAndColumn(text, offset), expected: 'each key once', found });
    },
  });
}

function parse(file: string, text: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const other = { file, path: '', expected: 'JSON that can be read', found: 'a text nested too deeply or too long' };
    return failed(syntaxProblem(file, text) ?? other);
  }
}

/** The text without the byte order mark that some editors put first. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');

/** The value of a file's JSON; undefined when there is none, and then the reason is reported. */
export function parseFile(files: ReadonlyMap<string, string>, file: string, report: Report): unknown {
  const given = files.get(file);
  if (given === undefined) {
    report({ file, path: '', expected: 'a file of this name', found: 'none' });
    return undefined;
  }
  const text = withoutMark(given);
  const parsed = parse(file, text);
  if (!parsed.ok) {
    report(parsed.error);
    return undefined;
  }
  reportRepeatedKeys(file, text, report);
  return parsed.value;
}
