using CrdGen.SampleObjects;
using CrdGen.Schema.Cel.Rules;

namespace CrdGen.Cel.Tests.Rules;

/// <summary>Finds the schemas with rules in the corpus.</summary>
internal static class CorpusRules
{
    /// <summary>Every schema with rules, and where it is.</summary>
    public static IEnumerable<(string Where, CelSchemaContext Context)> All()
    {
        foreach (var published in Corpus.All)
        {
            foreach (var version in published.Definition.Versions)
            {
                if (version.Schema is { } schema)
                {
                    foreach (var found in Below($"{published.Name} {version.Name}", CelSchemaContext.Root(schema)))
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Where, CelSchemaContext Context)> Below(string where, CelSchemaContext context)
    {
        if (!context.Schema.Validations.IsEmpty)
        {
            yield return (where, context);
        }

        var children = context.Schema.Properties.Select(p => ($"{where}.{p.Name}", context.Property(p.Name, p.Schema))).ToList();
        if (context.Schema.Items is { } items)
        {
            children.Add(($"{where}[]", context.Items(items)));
        }

        if (context.Schema.AdditionalProperties is { IsTrue: false } values)
        {
            children.Add(($"{where}{{}}", context.AdditionalProperties(values)));
        }

        foreach (var (name, child) in children)
        {
            foreach (var found in Below(name, child))
            {
                yield return found;
            }
        }
    }
}
