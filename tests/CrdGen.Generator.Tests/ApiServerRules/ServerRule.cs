using CrdGen.Generator.Tests.Diagnostics;
using CrdGen.Schema.Json;

namespace CrdGen.Generator.Tests.ApiServerRules;

/// <summary>How the API server takes what breaks a rule, by apimachinery's names of errors.</summary>
public enum Answer
{
    /// <summary>It is accepted without a word.</summary>
    Accepted,

    /// <summary>It is accepted with a warning.</summary>
    Warning,
    Required,
    Invalid,
    Forbidden,
    NotSupported,
    TooLong,
    TooMany,
    TypeInvalid,
    Duplicate,
    InternalError,

    /// <summary>It cannot be decoded.</summary>
    Undecodable,

    /// <summary>It needs more than one definition, or an API server that runs: nobody is asked.</summary>
    Unasked,
}

/// <summary>A clause of a rule that the API server applies to definitions: the C# that breaks it, and a definition that does.</summary>
/// <param name="Number">The rule's number in the order of <see cref="ApiServerRuleTests"/>.</param>
/// <param name="Clause">What is broken.</param>
/// <param name="Source">C# with marked places, or why none breaks the rule.</param>
/// <param name="Answer">What the API server says.</param>
/// <param name="Changes">What makes the definition of <see cref="Base"/> break the clause: each a JSON merge patch at a place.</param>
public sealed record ServerRule(int Number, string Clause, string Source, Answer Answer, params Change[] Changes)
{
    /// <summary>A definition that the API server takes.</summary>
    public const string Base = """
        {
          "apiVersion": "apiextensions.k8s.io/v1",
          "kind": "CustomResourceDefinition",
          "metadata": { "name": "widgets.test.acme.io" },
          "spec": {
            "group": "test.acme.io",
            "names": { "kind": "Widget", "listKind": "WidgetList", "plural": "widgets", "singular": "widget" },
            "scope": "Namespaced",
            "versions": [{
              "name": "v1",
              "served": true,
              "storage": true,
              "subresources": { "status": {} },
              "schema": {
                "openAPIV3Schema": {
                  "type": "object",
                  "properties": {
                    "apiVersion": { "type": "string" },
                    "kind": { "type": "string" },
                    "metadata": { "type": "object" },
                    "spec": {
                      "type": "object",
                      "properties": {
                        "size": { "type": "integer", "format": "int32" },
                        "name": { "type": "string" },
                        "items": { "type": "array", "items": { "type": "string" } }
                      }
                    },
                    "status": { "type": "object", "properties": { "size": { "type": "integer", "format": "int32" } } }
                  }
                }
              }
            }]
          }
        }
        """;

    /// <summary>Whether C# can break the rule.</summary>
    public bool IsReachable => Source.StartsWith("namespace ", StringComparison.Ordinal);

    /// <summary>A class with these attributes, and a spec and status of two or three fields.</summary>
    public static string OfClass(string attributes, string members = "", string declarations = "") => $$"""
        namespace Test;

        {{attributes}}
        public partial class Widget
        {
            public Spec? Spec { get; init; }

            public Status? Status { get; init; }

            {{members}}
        }

        public sealed record Spec
        {
            public int Size { get; init; }

            public string? Name { get; init; }

            public List<string>? Items { get; init; }
        }

        public sealed record Status
        {
            public int Size { get; init; }
        }

        {{declarations}}
        """;

    /// <summary>A class whose <c>[CustomResource]</c> is right, with more attributes.</summary>
    public static string OfRoot(string attributes, string members = "") => OfClass("[CustomResource(\"test.acme.io\", \"v1\")]\n" + attributes, members);

    /// <summary>A resource whose spec has these members.</summary>
    public static string OfSpec(string members, string declarations = "") => WrongDeclaration.SpecOf(members, declarations);

    /// <summary>A resource whose spec has a field <c>a</c> with a raw schema, which has a diagnostic.</summary>
    public static string OfRaw(string schema, string id = "CRD0212") =>
        OfSpec(string.Concat("[{|", id, ":RawSchema(\"\"\"", schema, "\"\"\")|}] public object? A { get; init; }"));

    /// <summary>A change of the definition as a whole.</summary>
    public static Change Definition(string patch) => new([], patch);

    /// <summary>A change of the version.</summary>
    public static Change Version(string patch) => new(["spec", "versions", "0"], patch);

    /// <summary>A change of the schema.</summary>
    public static Change Root(string patch) => new(["spec", "versions", "0", "schema", "openAPIV3Schema"], patch);

    /// <summary>A field <c>a</c> of the spec.</summary>
    public static Change Field(string schema) => new(["spec", "versions", "0", "schema", "openAPIV3Schema", "properties", "spec", "properties", "a"], schema);

    /// <summary>The definition that breaks the rule.</summary>
    public string Broken() => Changes.Aggregate(JsonReader.Read(Base), (definition, change) => change.Apply(definition)).ToString();

    public override string ToString() => $"{Number} {Clause}";
}

/// <summary>A JSON merge patch (RFC 7396) at a place of a definition.</summary>
/// <param name="Path">The names and indexes that lead to it.</param>
/// <param name="Patch">The patch.</param>
public sealed record Change(string[] Path, string Patch)
{
    public JsonValue Apply(JsonValue definition) => Apply(definition, 0);

    private JsonValue Apply(JsonValue? value, int depth)
    {
        if (depth == Path.Length)
        {
            return JsonMergePatch.Apply(value ?? JsonReader.Read("{}"), JsonReader.Read(Patch));
        }

        var name = Path[depth];
        return value is { Kind: JsonKind.Array }
            ? JsonValue.From(value.Items.Select((item, i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture) == name ? Apply(item, depth + 1) : item))
            : JsonValue.From(value!.Members.Where(member => member.Name != name).Append(new(name, Apply(value.Get(name), depth + 1))));
    }
}
