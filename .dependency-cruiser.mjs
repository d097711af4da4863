/**
 * The import rules of the architecture: one direction, world only in the shell.
 *
 * model <- formats <- readers, policy <- evidence <- gates <- judge <- render <- shell
 */
const below = (name, ...allowed) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of the project'}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [name, ...allowed].map((part) => `^src/${part}(/|\\.ts$)`) },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
    { name: 'not-to-dev', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    below('model'),
    below('statistics', 'model'),
    below('audio', 'model'),
    below('records', 'model', 'statistics'),
    below('features', 'model', 'audio'),
    below('compatibility', 'model'),
    below('formats', 'model', 'gates', 'features'),
    below('generated', 'model'),
    below('readers', 'model', 'formats', 'generated', 'statistics', 'audio', 'features'),
    below('policy', 'model', 'formats', 'readers', 'gates', 'generated', 'ports'),
    below(
      'evidence',
      'model',
      'readers',
      'policy',
      'ports',
      'audio',
      'features',
      'records',
      'statistics',
      'compatibility',
    ),
    below('gates', 'model', 'statistics', 'audio', 'features', 'compatibility'),
    below('judge', 'model', 'gates', 'policy'),
    below('render', 'model', 'gates'),
    {
      name: 'world-only-in-shell',
      comment: 'No file system, process, network or clock outside src/shell',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(shell/|index\\.ts$|cli\\.ts$)' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(util|crypto)$' },
    },
    {
      name: 'actions-toolkit-only-in-shell',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(shell/|index\\.ts$)' },
      to: { path: 'node_modules/@actions/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
