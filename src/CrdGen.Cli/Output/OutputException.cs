namespace CrdGen.Cli.Output;

/// <summary>A file that cannot be written.</summary>
/// <param name="path">The file or folder.</param>
/// <param name="message">Why, and what to do.</param>
internal sealed class OutputException(string path, string message) : Exception(message)
{
    public string Path { get; } = path;
}
