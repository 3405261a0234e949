using System.Globalization;

namespace CrdGen.Yaml;

/// <summary>Keys of YAML mappings as names of JSON members: numbers and booleans by their text, as sigs.k8s.io/yaml has it.</summary>
internal static class YamlKeys
{
    /// <exception cref="YamlSyntaxException">The key is a list, an object or null.</exception>
    public static string Name(YamlNode key, YamlPosition position) => key.Kind switch
    {
        YamlKind.String => key.Text,
        YamlKind.True => "true",
        YamlKind.False => "false",
        YamlKind.Number => key.Text.Contains('.', StringComparison.Ordinal) ? Single(key.Text) : key.Text,
        _ => throw new YamlSyntaxException("the name of a field is a string: quote it", position),
    };

    private static string Single(string text) => ((float)double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture);
}
