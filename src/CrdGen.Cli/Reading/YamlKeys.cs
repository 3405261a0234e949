using System.Globalization;
using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>Keys of YAML mappings as names of JSON members: numbers and booleans by their text, as sigs.k8s.io/yaml has it.</summary>
internal static class YamlKeys
{
    /// <exception cref="SourceException">The key is a list, an object or null.</exception>
    public static string Name(JsonValue key, SourcePosition position) => key.Kind switch
    {
        JsonKind.String => key.Text,
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => key.Text.Contains('.', StringComparison.Ordinal) ? ((float)key.AsDouble()).ToString("R", CultureInfo.InvariantCulture) : key.Text,
        _ => throw new SourceException("the name of a field is a string: quote it", position),
    };
}
