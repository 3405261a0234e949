using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>A kind of change.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Does it; <see langword="null"/> where the definition has nothing to do it to.</param>
internal sealed record Mutation(string Name, Func<JsonValue, Random, JsonValue?> Apply)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Mutation> All { get; } = [.. SchemaMutations.All, .. KeywordMutations.All, .. ListMutations.All, .. DefaultMutations.All, .. JunctorMutations.All, .. RuleMutations.All, .. ResourceMutations.All, .. ShapeMutations.All];

    /// <summary>A change of one schema.</summary>
    public static Mutation OfSchema(string name, Func<SchemaPlace, bool> where, Func<JsonValue, Random, JsonValue> change) => new(name, (definition, random) =>
    {
        var places = SchemaPlace.All(definition).Where(where).ToList();
        return places.Count == 0 ? null : definition.At(random.Pick(places).Path, schema => change(schema, random));
    });

    /// <summary>A change of one part of the definition.</summary>
    public static Mutation OfPart(string name, IReadOnlyList<object> path, Func<JsonValue, Random, JsonValue?> change) => new(name, (definition, random) =>
        definition.Find(path) is { } part && change(part, random) is { } changed ? definition.At(path, _ => changed) : null);

    /// <summary>A change of one version.</summary>
    public static Mutation OfVersion(string name, Func<JsonValue, Random, JsonValue?> change) => new(name, (definition, random) =>
    {
        if (definition.Find(["spec", "versions"]) is not { Kind: JsonKind.Array, Items: { IsEmpty: false } versions })
        {
            return null;
        }

        var index = random.Next(versions.Count);
        return versions[index].Kind == JsonKind.Object && change(versions[index], random) is { } changed ? definition.At(["spec", "versions", index], _ => changed) : null;
    });
}
