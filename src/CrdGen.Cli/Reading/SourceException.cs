namespace CrdGen.Cli.Reading;

/// <summary>A text that cannot be read: no YAML, no JSON, no text at all.</summary>
/// <param name="message">What is wrong, and what to do where that is not plain.</param>
/// <param name="position">Where, or <see langword="null"/> where the whole file is at fault.</param>
internal sealed class SourceException(string message, SourcePosition? position = null) : FormatException(message)
{
    public SourcePosition? Position { get; } = position;
}
