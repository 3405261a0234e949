using CrdGen.Schema;
using CrdGen.Schema.Model;

namespace CrdGen.Samples.Tests.Verdicts;

/// <summary>One rule as upstream has it and as a sample has it, with the schema that it stands on.</summary>
/// <param name="Path">Where: <c>.spec.rules[]</c>.</param>
/// <param name="Upstream">Upstream's schema at that place, with this rule alone.</param>
/// <param name="Sample">The sample's, with this rule alone.</param>
public sealed record RulePair(string Path, JsonSchemaProps Upstream, JsonSchemaProps Sample)
{
    public string Message => Upstream.Validations[0].Message ?? Upstream.Validations[0].Rule;

    public override string ToString() => $"{Path}: {Message}";
}

/// <summary>Finds the rules that two definitions say in different words.</summary>
internal static class RulePairs
{
    public static IReadOnlyList<RulePair> Find(JsonSchemaProps upstream, JsonSchemaProps sample)
    {
        var pairs = new List<RulePair>();
        Find(upstream, sample, "", pairs);
        return pairs;
    }

    private static void Find(JsonSchemaProps upstream, JsonSchemaProps sample, string path, List<RulePair> pairs)
    {
        for (var i = 0; i < Math.Min(upstream.Validations.Count, sample.Validations.Count); i++)
        {
            if (upstream.Validations[i].Rule != sample.Validations[i].Rule)
            {
                pairs.Add(new(path, Alone(upstream, i), Alone(sample, i)));
            }
        }

        foreach (var property in upstream.Properties)
        {
            if (sample.Property(property.Name) is { } other)
            {
                Find(property.Schema, other, $"{path}.{property.Name}", pairs);
            }
        }

        if ((upstream.Items, sample.Items) is ({ } items, { } otherItems))
        {
            Find(items, otherItems, path + "[]", pairs);
        }

        if ((upstream.AdditionalProperties, sample.AdditionalProperties) is ({ } values, { } otherValues))
        {
            Find(values, otherValues, path + "{}", pairs);
        }
    }

    private static JsonSchemaProps Alone(JsonSchemaProps schema, int rule) => WithoutRules(schema) with { Validations = EquatableArray.Of(schema.Validations[rule]) };

    private static JsonSchemaProps WithoutRules(JsonSchemaProps schema) => schema with
    {
        Validations = default,
        Properties = schema.Properties.Select(property => property with { Schema = WithoutRules(property.Schema) }).ToEquatableArray(),
        Items = schema.Items is null ? null : WithoutRules(schema.Items),
        AdditionalProperties = schema.AdditionalProperties is null or { IsTrue: true } ? schema.AdditionalProperties : WithoutRules(schema.AdditionalProperties),
    };
}
