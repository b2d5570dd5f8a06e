/** The arrows of ARCHITECTURE.md, checked over all imports: what may not know of what. */
const layer = (name, from, forbidden, comment) => ({ name, severity: 'error', comment, from, to: forbidden });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer('no-circles', {}, { circular: true }, 'Modules that need each other are one module.'),
    layer(
      'model-is-the-ground',
      { path: '^src/model/' },
      { path: '^(src/(?!model/)|scripts/)' },
      'The model imports nothing of the project.',
    ),
    layer(
      'i18n-is-a-leaf',
      { path: '^src/i18n/' },
      { path: '^src/(?!(i18n|model)/)' },
      'Interface texts know the model only.',
    ),
    layer(
      'catalogue-knows-the-model',
      { path: '^src/catalogue/' },
      { path: '^src/(?!(catalogue|model)/)' },
      'The catalogue is built from the model alone.',
    ),
    layer(
      'insights-know-the-catalogue',
      { path: '^src/insights/' },
      { path: '^src/(?!(insights|catalogue|model)/)' },
      'Insights are functions of the catalogue.',
    ),
    layer(
      'exchange-knows-no-page',
      { path: '^src/(exchange|search)/' },
      { path: '^src/(site|components|layouts|pages|client|build|server|browser|bench)/' },
      'Writers, readers and the index are views beside the pages.',
    ),
    layer(
      'client-stays-small',
      { path: '^src/client/', pathNot: '\\.test\\.ts$' },
      {
        path: '^src/((?!(client|model|i18n|search|insights)/)|search/(?!(codes|index-format|list-format|words)\\.ts$)|insights/(?!(graph|self-assessment)/))',
        dependencyTypesNot: ['type-only'],
      },
      'What runs in the browser must not pull in the catalogue.',
    ),
    layer(
      'nobody-imports-scripts',
      { path: '^src/' },
      { path: '^(scripts|tests)/' },
      'Commands are thin; their logic is in src.',
    ),
    layer(
      'tests-stay-outside',
      { path: '^(src|scripts)/', pathNot: '\\.test\\.ts$' },
      { path: '(\\.test\\.ts$|^tests/)' },
      'Only tests import tests.',
    ),
    layer(
      'declared-dependencies',
      { path: '^(src|scripts)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'Every package that is used is named in package.json.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|\\.astro|\\.cache)/' },
  },
};
