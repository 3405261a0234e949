using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cel.Tests;

/// <summary>Schemas for tests, from JSON with single quotes.</summary>
internal static class TestSchemas
{
    /// <summary>Something of every type.</summary>
    public static readonly DeclType Everything = Type("""
        {'type': 'object', 'required': ['s'], 'properties': {
          's': {'type': 'string', 'maxLength': 10}, 'i': {'type': 'integer'}, 'd': {'type': 'number'}, 'b': {'type': 'boolean'},
          'by': {'type': 'string', 'format': 'byte'}, 'dur': {'type': 'string', 'format': 'duration'},
          'date': {'type': 'string', 'format': 'date'}, 'time': {'type': 'string', 'format': 'date-time'},
          'ios': {'x-kubernetes-int-or-string': true},
          'ls': {'type': 'array', 'items': {'type': 'string'}}, 'li': {'type': 'array', 'items': {'type': 'integer'}},
          'm': {'type': 'object', 'additionalProperties': {'type': 'integer'}},
          'o': {'type': 'object', 'properties': {'n': {'type': 'integer'}}}, 'p': {'type': 'object', 'properties': {'n': {'type': 'integer'}}},
          'lo': {'type': 'array', 'items': {'type': 'object', 'properties': {'n': {'type': 'integer'}}}},
          'mo': {'type': 'object', 'additionalProperties': {'type': 'object', 'properties': {'n': {'type': 'integer'}}}},
          'any': {'x-kubernetes-preserve-unknown-fields': true}, 'open': {'type': 'object', 'x-kubernetes-preserve-unknown-fields': true},
          'anys': {'type': 'array', 'items': {'x-kubernetes-preserve-unknown-fields': true}},
          'a-b': {'type': 'string'}, 'namespace': {'type': 'string'}, 'x__y': {'type': 'string'}, '9': {'type': 'string'}}}
        """);

    public static JsonSchemaProps Schema(string json) => SchemaReader.Read(JsonReader.Read(json.Replace('\'', '"')));

    public static DeclType Type(string json, bool isResourceRoot = false) => DeclType.Of(Schema(json), isResourceRoot)!;
}
