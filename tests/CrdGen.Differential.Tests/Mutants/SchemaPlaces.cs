using CrdGen.Schema.Json;

namespace CrdGen.Differential.Tests.Mutants;

/// <summary>A schema in a definition.</summary>
/// <param name="Path">Where.</param>
/// <param name="Schema">The schema.</param>
/// <param name="IsRoot">Whether it is a version's.</param>
/// <param name="IsNested">Whether it stands in a junctor.</param>
internal sealed record SchemaPlace(IReadOnlyList<object> Path, JsonValue Schema, bool IsRoot, bool IsNested)
{
    public string? Type => Schema.Get("type") is { Kind: JsonKind.String } type ? type.Text : null;

    /// <summary>All schemas of a definition.</summary>
    public static IReadOnlyList<SchemaPlace> All(JsonValue definition)
    {
        var places = new List<SchemaPlace>();
        var versions = definition.Find(["spec", "versions"]);
        for (var i = 0; versions is not null && i < versions.Items.Count; i++)
        {
            IReadOnlyList<object> path = ["spec", "versions", i, "schema", "openAPIV3Schema"];
            if (definition.Find(path) is { Kind: JsonKind.Object } schema)
            {
                Add(new(path, schema, true, false), places);
            }
        }

        return places;
    }

    private static void Add(SchemaPlace place, List<SchemaPlace> places)
    {
        places.Add(place);
        foreach (var member in place.Schema.Members)
        {
            switch (member.Name)
            {
                case "properties":
                    foreach (var property in member.Value.Members)
                    {
                        AddChild(property.Value, place.IsNested, "properties", property.Name);
                    }

                    break;
                case "items" or "additionalProperties" or "not":
                    AddChild(member.Value, place.IsNested || member.Name == "not", member.Name);
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    for (var i = 0; i < member.Value.Items.Count; i++)
                    {
                        AddChild(member.Value.Items[i], true, member.Name, i);
                    }

                    break;
            }
        }

        void AddChild(JsonValue child, bool isNested, params object[] steps)
        {
            if (child.Kind == JsonKind.Object)
            {
                Add(new([.. place.Path, .. steps], child, false, isNested), places);
            }
        }
    }
}
