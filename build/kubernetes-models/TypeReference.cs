using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.Json;
using CrdGen.Schema.KubernetesTypes;

namespace CrdGen.KubernetesModels;

/// <summary>The C# types of properties.</summary>
internal static class TypeReference
{
    public const string Time = "io.k8s.apimachinery.pkg.apis.meta.v1.Time";
    private const string Json = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON";

    /// <summary>The type of a schema, which may be a reference.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="ns">The namespace of the code: types of other groups are named by group and version, as in <c>Core.V1.PodSpec</c>.</param>
    /// <param name="applied">The definitions for which their apply configurations stand.</param>
    public static CSharpType Of(JsonValue schema, string ns, IReadOnlySet<string>? applied = null)
    {
        if (schema.Get("$ref")?.Text is { } target)
        {
            return Named(target, ns, applied?.Contains(target) ?? false);
        }

        var type = schema.Get("type")?.Text;
        return (type, schema.Get("format")?.Text) switch
        {
            ("string", null) => CSharpType.String,
            ("string", "byte") => CSharpType.Bytes,
            ("string", "date-time") => CSharpType.DateTimeOffset,
            ("boolean", null) => CSharpType.Bool,
            ("integer", "int32") => CSharpType.Int32,
            ("integer", "int64") => CSharpType.Int64,
            ("number", "double") => CSharpType.Double,
            ("array", null) => CSharpType.ListOf(Of(schema.Get("items")!, ns, applied)),
            ("object", null) when schema.Get("additionalProperties") is { } values => CSharpType.DictionaryOf(Of(values, ns, applied)),
            var (name, format) => throw new InvalidDataException($"a property of type {name} and format {format} is new: decide what becomes of it"),
        };
    }

    private static CSharpType Named(string name, string ns, bool isApplied)
    {
        if (ModelTypeNames.Find(name) is not { } type)
        {
            return name switch
            {
                Time => CSharpType.DateTimeOffset,
                Json => CSharpType.In("System.Text.Json.Nodes", "JsonNode"),
                _ => throw new InvalidDataException($"{name} has no C# type"),
            };
        }

        type = isApplied ? ApplyTypes.Name(type) : type;

        // The namespace CrdGen is around all of these.
        var text = type.Namespace == ns || type.Namespace == ModelTypeNames.Root ? type.Name : $"{type.Namespace[(ModelTypeNames.Models.Length + 1)..]}.{type.Name}";
        return new(text, type.IsValueType);
    }
}
