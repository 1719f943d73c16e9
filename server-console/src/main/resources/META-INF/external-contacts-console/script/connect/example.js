// A body to begin with, made of its schema: what is required; where nothing is, one member of each of the first kinds of values.

const FEW = 3;

const TEXTS = {
  uuid: () => '00000000-0000-4000-8000-000000000000',
  'date-time': () => new Date().toISOString(),
  'idn-email': () => 'name@example.org',
  iri: () => location.origin,
};

/**
 * A value that a schema describes.
 *
 * @param schemas those that others refer to, by name
 * @param most    how many members an object has if none is required; one below the first level
 */
export function exampleOf(schema, schemas, most = FEW) {
  if (schema.$ref) {
    return exampleOf(schemas[schema.$ref.split('/').pop()], schemas, most);
  }
  switch (schema.type) {
    case 'object': return objectOf(schema, schemas, most);
    case 'array': return [exampleOf(schema.items, schemas, most)];
    case 'boolean': return true;
    case 'integer': case 'number': return schema.minimum ?? 1;
    default: return schema.default ?? schema.enum?.[0] ?? schema['x-extensible-enum']?.[0] ?? TEXTS[schema.format]?.() ?? 'text';
  }
}

function objectOf({ properties = {}, required = [] }, schemas, most) {
  const written = Object.entries(properties).filter(([, schema]) => !schema.readOnly);
  const needed = written.filter(([name]) => required.includes(name));
  const chosen = needed.length > 0 ? needed : oneOfEachKind(written).slice(0, most);
  return Object.fromEntries(chosen.map(([name, schema]) => [name, exampleOf(schema, schemas, schema.type === 'array' ? most : 1)]));
}

/** Without the id, which only a bulk update reads, unless there is nothing else. */
function oneOfEachKind(members) {
  const others = members.filter(([name]) => name !== 'id');
  const eligible = others.length > 0 ? others : members;
  const kinds = eligible.map(([, schema]) => kindOf(schema));
  return eligible.filter((member, at) => kinds.indexOf(kinds[at]) === at);
}

function kindOf(schema) {
  return schema.$ref ?? schema.format ?? schema.type;
}
