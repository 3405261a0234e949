namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Schemas that are given as JSON.</summary>
internal static class RawSchemaCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a raw schema that ends early",
            """"
            [{|CRD0211:RawSchema("""{"type":""")|}]
            public object? A { get; init; }
            """",
            "The JSON of 'A' is not allowed: the text ends too early (at character 9)"),
        WrongDeclaration.OfSpec(
            "a raw schema with an unknown keyword",
            """"
            [{|CRD0211:RawSchema("""{"type":"string","colour":1}""")|}]
            public object? A { get; init; }
            """",
            "The JSON of 'A' is not allowed: 'colour' is no keyword of a structural schema at colour"),
        WrongDeclaration.OfSpec(
            "a raw schema with a reference",
            """"
            [{|CRD0211:RawSchema("""{"$ref":"#/x"}""")|}]
            public object? A { get; init; }
            """",
            "The JSON of 'A' is not allowed: '$ref' is no keyword of a structural schema at $ref"),
        WrongDeclaration.OfSpec(
            "a raw schema without a type",
            """"
            [{|CRD0212:RawSchema("""{"maxLength":3}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: type: must not be empty for specified object fields"),
        WrongDeclaration.OfSpec(
            "a raw list without items",
            """"
            [{|CRD0212:RawSchema("""{"type":"array"}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: items: must be specified"),
        WrongDeclaration.OfSpec(
            "a raw type that does not exist",
            """"
            [{|CRD0212:RawSchema("""{"type":"text"}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: type: supported values: \"array\", \"boolean\", \"integer\", \"number\", \"object\", \"string\""),
        WrongDeclaration.OfSpec(
            "a raw object of two kinds",
            """"
            [{|CRD0212:RawSchema("""{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":{"type":"string"}}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: additionalProperties: additionalProperties and properties are mutual exclusive"),
        WrongDeclaration.OfSpec(
            "a raw rule that is empty",
            """"
            [{|CRD0212:RawSchema("""{"type":"string","x-kubernetes-validations":[{"rule":""}]}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: x-kubernetes-validations[0].rule: rule is not specified"),
        WrongDeclaration.OfSpec(
            "a raw reason that does not exist",
            """"
            [{|CRD0212:RawSchema("""{"type":"string","x-kubernetes-validations":[{"rule":"true","reason":"Bad"}]}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: x-kubernetes-validations[0].reason: supported values: \"FieldValueDuplicate\", \"FieldValueForbidden\", \"FieldValueInvalid\", \"FieldValueRequired\""),
        WrongDeclaration.OfSpec(
            "a raw rule with oldSelf in a list",
            """"
            [{|CRD0505:RawSchema("""{"type":"object","properties":{"b":{"type":"array","items":{"type":"string","x-kubernetes-validations":[{"rule":"self == oldSelf"}]}}}}""")|}]
            public object? A { get; init; }
            """",
            "The rule 'self == oldSelf' at 'A.b[]' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list"),
        WrongDeclaration.OfSpec(
            "a raw format that nobody knows",
            """"
            [{|CRD0209:RawSchema("""{"type":"string","format":"postcode"}""")|}]
            public object? A { get; init; }
            """",
            "The API server does not know the format 'postcode' for 'A', which is a string, and ignores it: use a format that it knows, or [Pattern]"),
        WrongDeclaration.OfSpec(
            "a raw key twice",
            """"
            [{|CRD0212:RawSchema("""{"type":"array","x-kubernetes-list-type":"map","x-kubernetes-list-map-keys":["a","a"],"items":{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}}""")|}]
            public object? A { get; init; }
            """",
            "The schema of 'A' is not allowed: x-kubernetes-list-map-keys: must not contain duplicate entries"),
        WrongDeclaration.OfSpec(
            "a raw default that is refused",
            """"
            [{|CRD0212:RawSchema("""{"type":"object","properties":{"a":{"type":"integer","default":"x"}}}""")|}]
            public object? A { get; init; }
            """",
            """The schema of 'A' is not allowed: a: the default is not allowed: "x" must be of type integer, not string"""),
        WrongDeclaration.OfSpec(
            "a branch that says a type",
            """"
            [{|CRD0212:OneOf(Json = """{"type":"string"}""")|}]
            public string? A { get; init; }
            """",
            "The schema of 'A' is not allowed: type is not allowed in a branch of allOf, anyOf, oneOf or not"),
        WrongDeclaration.OfSpec(
            "a rule in a raw schema",
            """"
            [{|CRD0020:RawSchema("""{"type":"string","x-kubernetes-validations":[{"rule":"self > 1"}]}""")|}]
            public string? A { get; init; }
            """",
            "The API server would refuse 'A': compilation failed: ERROR: <input>:1:6: found no matching overload for '_>_' applied to '(string, int)' (at spec.validation.openAPIV3Schema.properties[spec].properties[a].x-kubernetes-validations[0].rule)"),
    ];
}
