using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation;
using CrdGen.Schema.Validation.Definitions;
using SchemaNode = CrdGen.Cli.Import.Schemas.SchemaNode;

namespace CrdGen.Cli.Import.Types;

/// <summary>Warnings of the generator about what a schema says: it is published, and must stay as it is.</summary>
internal static class ExpectedWarnings
{
    private const string Published = "the published definition has it";

    /// <summary>Warnings about a class with these properties.</summary>
    public static IEnumerable<SuppressedWarning> Of(SchemaNode node)
    {
        if (node.Properties.DistinctBy(property => property.Name, StringComparer.OrdinalIgnoreCase).Count() < node.Properties.Count)
        {
            yield return new("CRD0115", "names that differ in case only: " + Published);
        }

        foreach (var warning in node.Properties.SelectMany(property => OfProperty(property.Node, isWhole: false)).Concat(OfNode(node)).Distinct())
        {
            yield return warning;
        }
    }

    /// <summary>Warnings about a version of a resource.</summary>
    public static IEnumerable<SuppressedWarning> Of(CustomResourceDefinition definition, CustomResourceDefinitionVersion version)
    {
        if (definition.Versions.All(v => !v.Served))
        {
            yield return new("CRD0015", "no version is served: " + Published);
        }

        if (ResourceAdvice.IsStatusUnsatisfiable(version.StatusSubresource, version.Schema))
        {
            yield return new("CRD0017", "a required status: " + Published);
        }

        if (version.PrinterColumns.Any(column => LeadsNowhere(version.Schema, column.JsonPath)))
        {
            yield return new("CRD0405", "a column that leads nowhere: " + Published);
        }
    }

    private static bool LeadsNowhere(JsonSchemaProps root, string path)
    {
        JsonPaths.Follow(root, path, out var error);
        return error is not null;
    }

    /// <summary>A property, with its items and values; with all below it where its schema stands there as JSON.</summary>
    private static IEnumerable<SuppressedWarning> OfProperty(SchemaNode node, bool isWhole)
    {
        isWhole |= TypeKinds.Of(node) == TypeKind.Raw;
        var below = isWhole ? node.Properties.Select(property => property.Node) : [];
        return OfNode(node).Concat(below.Concat(new[] { node.Items, node.Values }.OfType<SchemaNode>()).SelectMany(child => OfProperty(child, isWhole)));
    }

    private static IEnumerable<SuppressedWarning> OfNode(SchemaNode node)
    {
        var own = node.Own;
        if (!Formats.IsKnown(own.Format, own.Type))
        {
            yield return new("CRD0209", "a format that the API server does not know: " + Published);
        }

        if (EmptyIntervals.Find(own) is not null)
        {
            yield return new("CRD0203", "limits that no value satisfies: " + Published);
        }

        if (SchemaAdvice.OfNode(Judged(node)).Count > 0)
        {
            yield return new("CRD0214", "a keyword that is wrong: " + Published);
        }
    }

    /// <summary>What a node is judged by: itself and the names of its fields; branches look deeper.</summary>
    private static JsonSchemaProps Judged(SchemaNode node) =>
        node.Own is { AllOf.IsEmpty: true, AnyOf.IsEmpty: true, OneOf.IsEmpty: true, Not: null }
            ? node.Own with
            {
                AdditionalProperties = node.Values?.Own,
                Properties = node.Properties.Select(property => new SchemaProperty(property.Name, property.Node.Own)).ToEquatableArray(),
            }
            : node.ToSchema();
}
