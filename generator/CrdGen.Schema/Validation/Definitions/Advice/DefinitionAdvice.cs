using CrdGen.Schema.Json;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the API server takes without a word, and is wrong all the same.</summary>
internal static class DefinitionAdvice
{
    /// <param name="definition">The definition; it may have errors as well.</param>
    /// <param name="old">The definition before an update, or <see langword="null"/>.</param>
    /// <param name="json">What the definition was read from, or <see langword="null"/>.</param>
    /// <param name="ignored">Unknown fields that the API server drops without a word.</param>
    public static IReadOnlyList<DefinitionProblem> Find(DefinitionObject definition, DefinitionObject? old, JsonValue? json, IReadOnlyList<DecodingProblem> ignored)
    {
        var advice = new FieldErrors();
        if (json is not null)
        {
            SizeAdvice.Find(json, advice);
        }

        var spec = FieldPath.Root("spec");
        var layout = new VersionLayout(definition);
        foreach (var field in ignored)
        {
            advice.Invalid(Path(field.Segments), "unknown field: the API server drops it without a word");
        }

        if (!definition.Versions.IsEmpty && !definition.Versions.Any(version => version.Served))
        {
            advice.Invalid(spec.Child("versions"), "no version is served: there is no such resource for clients");
        }

        if (old is { Status.IsEstablished: false })
        {
            // Files seldom have the status. A definition that is in a cluster is established soon after its creation.
            ImmutableFields.CheckEstablished(definition, old, advice);
        }

        for (var i = 0; i < definition.Versions.Count; i++)
        {
            var version = definition.Versions[i];
            var path = spec.Child("versions").Index(i);
            if (version.Schema is { } schema)
            {
                if (i == 0 || !layout.SharesSchema)
                {
                    SchemaAdvice.Find(schema, path.Child("schema").Child("openAPIV3Schema"), advice);
                }

                ResourceAdvice.Find(version, schema, path, advice);
            }
        }

        return advice.Items;
    }

    private static FieldPath Path(IReadOnlyList<string> segments)
    {
        var path = FieldPath.Root(segments[0]);
        for (var i = 1; i < segments.Count; i++)
        {
            path = int.TryParse(segments[i], out var index) ? path.Index(index) : path.Child(segments[i]);
        }

        return path;
    }
}
