import { describe, expect, test } from '@jest/globals';
import { checkPath } from '../../src/shell/repository-path.js';

describe('paths that are read', () => {
  test.each([
    ['registry/asr/1.0.0.yaml', 'registry/asr/1.0.0.yaml'],
    ['./registry//a.yaml', 'registry/a.yaml'],
    ['registry/', 'registry'],
    ['.', ''],
    ['', ''],
    ['.github/release-gate.yml', '.github/release-gate.yml'],
    ['a..b/..c', 'a..b/..c'],
    ['.gitignore', '.gitignore'],
    ['console/auxiliary.yaml', 'console/auxiliary.yaml'],
    ['évaluation/ä b.yaml', 'évaluation/ä b.yaml'],
  ])('%j is %j', (written, path) => {
    expect(checkPath(written)).toEqual({ kind: 'path', path });
  });
});

describe('paths that are refused', () => {
  test.each([
    ['/etc/passwd', 'absolute'],
    ['C:/secret', 'absolute'],
    ['c:secret', 'absolute'],
    ['//server/share', 'absolute'],
    ['../outside', '`..`'],
    ['registry/../../outside', '`..`'],
    ['registry/..', '`..`'],
    ['registry\\..\\x', 'backslash'],
    ['a\0b', 'control character'],
    ['a\nb', 'control character'],
    ['.git/config', '`.git`'],
    ['.GIT/config', '`.git`'],
    ['sub/.git/config', '`.git`'],
    ['.git./config', '`.git`'],
    ['git~1/config', '`.git`'],
    ['nul', 'device name'],
    ['registry/AUX.yaml', 'device name'],
    ['com1', 'device name'],
    ['a'.repeat(1025), 'longer than'],
  ])('%j: %s', (written, problem) => {
    expect(checkPath(written)).toEqual({ kind: 'refused', problem: expect.stringContaining(problem) });
  });
});
