namespace CrdGen.SampleObjects;

/// <summary>
/// One row for each kind of constraint: the schema of <c>spec</c>, its value, and what is said of it (path: message), nothing
/// where it is valid. Rows with a place in the API server's source say why the odd ones are as they are.
/// </summary>
public static class SchemaRows
{
    /// <summary>The rows: schema and value in YAML.</summary>
    public static readonly (string Schema, string Value, string[] Said)[] All =
    [
        ("type: string", "x", []),
        ("type: string", "1", ["spec: Invalid value: 1: must be of type string, not integer"]),
        ("type: boolean", "\"true\"", ["spec: Invalid value: \"true\": must be of type boolean, not string"]),
        ("type: integer", "1.5", ["spec: Invalid value: 1.5: must be an integer of 64 bits", "spec: Invalid value: 1.5: must be of type integer, not number"]),
        ("type: integer", "1.0", []),
        ("{type: integer, format: int32}", "2147483648", ["spec: Invalid value: 2147483648: must be of the format int32"]),
        ("type: number", "1", []),
        ("type: object", "[]", ["spec: Invalid value: []: must be of type object, not array"]),
        ("{type: array, items: {type: string}}", "[a, 1]", ["spec[1]: Invalid value: 1: must be of type string, not integer"]),
        ("{type: array, items: {type: string}}", "[null]", ["spec[0]: Invalid value: null: must be of type string, not null"]),
        ("{type: array, items: {type: string, nullable: true}}", "[null]", []),
        ("{type: string, nullable: true, enum: [a]}", "null", ["spec: Unsupported value: null: supported values: \"a\""]), // basicCommonValidator
        ("type: string", "null", []), // dropped
        ("{type: string, format: date}", "[a]", []), // typeValidator: a list passes for a string with a format
        ("{x-kubernetes-int-or-string: true}", "50%", []),
        ("{x-kubernetes-int-or-string: true}", "50", []),
        ("{x-kubernetes-int-or-string: true}", "true", ["spec: Invalid value: true: must be of type integer or string, not boolean"]),
        ("{type: string, enum: [a, b]}", "c", ["spec: Unsupported value: \"c\": supported values: \"a\", \"b\""]),
        ("{type: number, enum: [1]}", "1.5", []), // converted to the enum's type
        ("{type: string, minLength: 2}", "é", ["spec: Invalid value: \"é\": must be at least 2 characters long"]),
        ("{type: string, maxLength: 1}", "😀", []),
        ("{type: string, maxLength: 1}", "ab", ["spec: Too long: 2 characters: may not be more than 1"]),
        ("{type: string, pattern: '^a+$'}", "ab", ["spec: Invalid value: \"ab\": must match the pattern '^a+$'"]),
        ("{type: string, pattern: '^\\d+$'}", "\"١\"", ["spec: Invalid value: \"١\": must match the pattern '^\\d+$'"]), // RE2: ASCII digits only
        ("{type: string, pattern: '^a$'}", "\"a\\n\"", ["spec: Invalid value: \"a\\n\": must match the pattern '^a$'"]),
        ("{type: string, format: date-time}", "yesterday", ["spec: Invalid value: \"yesterday\": must be of the format date-time"]),
        ("{type: string, format: acme}", "x", []),
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", "1", ["spec: Invalid value: 1: must be greater than 1"]),
        ("{type: integer, maximum: 3}", "4", ["spec: Invalid value: 4: must be less than or equal to 3"]),
        ("{type: number, maximum: 1.5}", "1.4", []),
        ("{type: number, minimum: 0.5}", "0", []), // MinimumNativeType: for an integer the limit is 0
        ("{type: integer, format: int32, maximum: 4294967295}", "1", ["spec: the schema's maximum 4294967295 is not of its type integer int32: the API server refuses every value"]),
        ("{type: number, multipleOf: 0.1}", "0.3", []),
        ("{type: number, multipleOf: 0.5}", "1", ["spec: Invalid value: 1: must be a multiple of 0.5"]), // MultipleOfNativeType
        ("{type: integer, multipleOf: 3}", "7", ["spec: Invalid value: 7: must be a multiple of 3"]),
        ("{type: array, minItems: 2, items: {type: string}}", "[a]", ["spec: Invalid value: 1 items: must have at least 2"]),
        ("{type: array, maxItems: 1, items: {type: string}}", "[a, b]", ["spec: Too many: 2 items: must have at most 1"]),
        ("{type: object, minProperties: 1, additionalProperties: {type: string}}", "{}", ["spec: Invalid value: 0 fields: must have at least 1"]),
        ("{type: object, maxProperties: 1, additionalProperties: {type: string}}", "{a: x, b: z}", ["spec: Too many: 2 fields: must have at most 1"]),
        ("{type: object, additionalProperties: {type: string}}", "{a.b/c: 1}", ["spec[a.b/c]: Invalid value: 1: must be of type string, not integer"]),
        ("{type: object, required: [a], properties: {a: {type: string}}}", "{}", ["spec.a: Required value"]),
        ("{type: object, required: [a], properties: {a: {type: string}}}", "{a: null}", ["spec.a: Required value"]),
        ("{type: object, required: [a], properties: {a: {type: string, default: x}}}", "{}", []),
        ("{type: object, properties: {a: {type: string}}}", "{b: 1, a: x}", ["spec.b: unknown field"]),
        ("{type: object, properties: {a: {type: object}}, x-kubernetes-preserve-unknown-fields: true}", "{b: 1, a: {c: 1}}", ["spec.a.c: unknown field"]),
        ("{x-kubernetes-preserve-unknown-fields: true}", "{b: {c: 1}}", []),
        ("{type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]}", "{a: x, b: z}", ["spec: Invalid value: must satisfy exactly one branch of oneOf, and satisfies 2"]),
        ("{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}", "{}", ["spec: Invalid value: must satisfy at least one branch of anyOf, and satisfies none"]),
        ("{type: string, not: {enum: [a]}}", "a", ["spec: Invalid value: must not satisfy the schema of 'not'"]),
        ("{type: string, allOf: [{pattern: '^a'}, {maxLength: 2}]}", "bbb", ["spec: Invalid value: \"bbb\": must match the pattern '^a'", "spec: Too long: 3 characters: may not be more than 2"]),
        ("{type: array, x-kubernetes-list-type: set, items: {type: string}}", "[a, b, a]", ["spec[2]: Duplicate value: \"a\""]),
        ("{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, required: [k], properties: {k: {type: string}, v: {type: integer}}}}", "[{k: a, v: 1}, {k: a, v: 2}]", ["spec[1]: Duplicate value: {\"k\":\"a\"}"]),
        ("{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [k], items: {type: object, properties: {k: {type: string, default: a}}}}", "[{k: a}, {}]", ["spec[1]: Duplicate value: {\"k\":\"a\"}"]),
        ("{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}", "{kind: 1x, metadata: {name: a/b, foo: 1}}", [
            "spec.apiVersion: Required value: an embedded resource says what it is",
            "spec.kind: Invalid value: \"1x\": must be letters, digits and '-', beginning with a letter, at most 63",
            "spec.metadata.foo: unknown field",
            "spec.metadata.name: Invalid value: \"a/b\": may not be '.' or '..', nor contain '/' or '%'"]),
    ];
}
