/** The two supported dialects of JSON Schema. */
export type Dialect = 'draft-07' | '2020-12';

/**
 * What a keyword holds, which decides how it is read:
 * `annotation` and `container` never constrain; `refused` cannot be decided wherever it stands.
 */
export type KeywordShape =
  | 'annotation'
  | 'container'
  | 'identifier'
  | 'refused'
  | 'reference'
  | 'types'
  | 'list'
  | 'any'
  | 'number'
  | 'positive'
  | 'count'
  | 'boolean'
  | 'string'
  | 'regex'
  | 'names'
  | 'name-lists'
  | 'schema'
  | 'schemas'
  | 'schema-map'
  | 'regex-map'
  | 'items'
  | 'additional-items'
  | 'dependencies';

const SHARED: readonly (readonly [KeywordShape, readonly string[]])[] = [
  [
    'annotation',
    [
      '$schema',
      '$comment',
      'title',
      'description',
      'default',
      'examples',
      'deprecated',
      'readOnly',
      'writeOnly',
    ],
  ],
  ['container', ['$defs', 'definitions']],
  ['identifier', ['$id']],
  ['reference', ['$ref']],
  ['types', ['type']],
  ['list', ['enum']],
  ['any', ['const']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']],
  ['positive', ['multipleOf']],
  ['count', ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']],
  ['boolean', ['uniqueItems']],
  ['string', ['format', 'contentEncoding', 'contentMediaType']],
  ['regex', ['pattern']],
  ['names', ['required']],
  ['schema', ['contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else']],
  ['schemas', ['allOf', 'anyOf', 'oneOf']],
  ['schema-map', ['properties']],
  ['regex-map', ['patternProperties']],
];

const OF_DIALECT: Readonly<Record<Dialect, readonly (readonly [KeywordShape, readonly string[]])[]>> = {
  'draft-07': [
    ['items', ['items']],
    ['additional-items', ['additionalItems']],
    ['dependencies', ['dependencies']],
  ],
  '2020-12': [
    ['identifier', ['$anchor']],
    ['refused', ['$dynamicRef', '$dynamicAnchor', '$vocabulary']],
    ['schema', ['items', 'unevaluatedItems', 'unevaluatedProperties']],
    ['schemas', ['prefixItems']],
    ['schema-map', ['dependentSchemas']],
    ['name-lists', ['dependentRequired']],
    ['count', ['minContains', 'maxContains']],
  ],
};

function tableOf(dialect: Dialect): ReadonlyMap<string, KeywordShape> {
  return new Map(
    [...SHARED, ...OF_DIALECT[dialect]].flatMap(([shape, names]) =>
      names.map((name) => [name, shape] as const),
    ),
  );
}

/** What each keyword of a dialect holds. */
export const KEYWORD_SHAPES: Readonly<Record<Dialect, ReadonlyMap<string, KeywordShape>>> = {
  'draft-07': tableOf('draft-07'),
  '2020-12': tableOf('2020-12'),
};

/** What a keyword of a dialect holds; undefined for one that the dialect does not define. */
export function shapeOf(dialect: Dialect, keyword: string): KeywordShape | undefined {
  return KEYWORD_SHAPES[dialect].get(keyword);
}

/**
 * Keywords by which a schema without `$schema` shows that it means draft-07; `items` counts only as an array.
 */
export const DRAFT_07_ONLY: readonly string[] = ['additionalItems', 'dependencies'];

/** Keywords by which it shows that it means 2020-12. */
export const MODERN_ONLY: readonly string[] = OF_DIALECT['2020-12']
  .flatMap(([, names]) => names)
  .filter((name) => name !== 'items');
