using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.SampleObjects;

/// <summary>Random custom resources that follow their schema. The same seed makes the same objects.</summary>
public static class Samples
{
    private const int Attempts = 20;

    /// <summary>
    /// An object that is valid as far as chance allows: of several attempts, each with fewer optional fields, the first that
    /// nothing is wrong with, else the last.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="version">Which of its versions.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="withStatus">Whether it may have a status where that is a subresource.</param>
    public static JsonValue Create(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, Random random, bool withStatus = true)
    {
        var validator = new ObjectValidator(definition, version, checksStatus: true);
        for (var attempt = 1; ; attempt++)
        {
            var values = new SampleValues(random, optional: 0.7 * (Attempts - attempt) / Attempts);
            var value = WithHeader(values.Object(version.Schema), definition, version, random, withStatus || !version.StatusSubresource);
            if (attempt == Attempts || validator.FindProblems(value).Count == 0)
            {
                return value;
            }
        }
    }

    private static JsonValue WithHeader(JsonValue value, CustomResourceDefinition definition, CustomResourceDefinitionVersion version, Random random, bool withStatus)
    {
        var name = version.Schema.Property("metadata")?.Property("name") is { Pattern: not null } constrained
            ? SampleStrings.Create(constrained, random)
            : JsonValue.From("sample-" + random.Next(1000));
        var metadata = new List<JsonMember> { new("name", name) };
        if (random.Next(4) == 0)
        {
            metadata.Add(new("labels", JsonValue.From([new JsonMember("acme.io/sample", JsonValue.From("yes"))])));
        }

        return JsonValue.From(
        [
            new("apiVersion", JsonValue.From($"{definition.Group}/{version.Name}")),
            new("kind", JsonValue.From(definition.Names.Kind)),
            new("metadata", JsonValue.From(metadata)),
            .. value.Members.Where(m => m.Name is not ("apiVersion" or "kind" or "metadata") && (withStatus || m.Name != "status")),
        ]);
    }
}
