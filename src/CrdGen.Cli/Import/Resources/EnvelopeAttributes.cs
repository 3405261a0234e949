using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Resources;

/// <summary>How a schema describes <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>, and attributes for what no form of it says.</summary>
internal static class EnvelopeAttributes
{
    private static readonly string[] Fields = ["apiVersion", "kind", "metadata"];

    private static readonly (string Name, string? ApiVersion, string? Kind)[] Forms =
    [
        ("Described", ApiVersionText, KindText),
        ("DescribedOnOneLine", ApiVersionText.Replace('\n', ' '), KindText.Replace('\n', ' ')),
        ("Undescribed", null, null),
    ];

    // The descriptions of k8s.io/apimachinery's TypeMeta (Apache-2.0), which every Go generator writes.
    private const string ApiVersionText =
        "APIVersion defines the versioned schema of this representation of an object.\nServers should convert recognized schemas to the latest internal value, and\nmay reject unrecognized values.\nMore info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources";

    private const string KindText =
        "Kind is a string value representing the REST resource this object represents.\nServers may infer this from the endpoint the client submits requests to.\nCannot be updated.\nIn CamelCase.\nMore info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds";

    public static bool IsEnvelope(string field) => Array.IndexOf(Fields, field) >= 0;

    /// <summary>The member of <c>EnvelopeForm</c> that comes nearest.</summary>
    public static string Form(JsonSchemaProps root)
    {
        if (Array.TrueForAll(Fields, field => root.Property(field) is null))
        {
            return "Omitted";
        }

        var nearest = Forms.MinBy(form => Fields.Count(field => root.Property(field) != Expected(form.Name, field)));
        return nearest.Name;
    }

    /// <summary>What the form does not say.</summary>
    public static IEnumerable<AttributeUse> Differences(JsonSchemaProps root, string form)
    {
        foreach (var field in Fields)
        {
            var (wanted, given) = (root.Property(field), Expected(form, field));
            if (wanted == given)
            {
                continue;
            }

            var at = CSharpLiteral.Of("." + field);
            yield return (wanted, given) switch
            {
                (null, _) => AttributeUse.Own("Schema").With("At", at).With("Omit", "true"),
                (_, null) => AttributeUse.Own("Schema").WithText("Patch", JsonWriter.Write(JsonValue.From([new JsonMember("properties", JsonValue.From([new JsonMember(field, SchemaWriter.Write(wanted))]))]))),
                _ when wanted with { Description = null } == given with { Description = null } => AttributeUse.Own("Schema").With("At", at).WithText("Description", wanted.Description ?? ""),
                _ => AttributeUse.Own("Schema").With("At", at).WithText("Patch", JsonWriter.Write(JsonMergePatch.Between(SchemaWriter.Write(given), SchemaWriter.Write(wanted)))),
            };
        }
    }

    private static JsonSchemaProps? Expected(string form, string field)
    {
        if (form == "Omitted")
        {
            return null;
        }

        var (_, apiVersion, kind) = Array.Find(Forms, candidate => candidate.Name == form);
        return field switch
        {
            "apiVersion" => new JsonSchemaProps { Type = "string", Description = apiVersion },
            "kind" => new JsonSchemaProps { Type = "string", Description = kind },
            _ => new JsonSchemaProps { Type = "object" },
        };
    }
}
