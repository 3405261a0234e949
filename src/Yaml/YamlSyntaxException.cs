namespace CrdGen.Yaml;

/// <summary>A text that is no YAML, or not what JSON can hold.</summary>
/// <param name="message">What is wrong, and what to do where that is not plain.</param>
/// <param name="position">Where, or <see langword="null"/> where nobody knows.</param>
internal sealed class YamlSyntaxException(string message, YamlPosition? position) : FormatException(message)
{
    public YamlPosition? Position { get; } = position;
}
