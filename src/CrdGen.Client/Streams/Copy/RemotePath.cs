namespace CrdGen.Client.Streams;

/// <summary>A path in a container, in its parts; relative ones are below the container's working directory.</summary>
/// <param name="Folder">The folder that <c>tar</c> works in.</param>
/// <param name="Name">The path from there, with <c>/</c>; empty for the folder itself.</param>
internal readonly record struct RemotePath(string Folder, string Name)
{
    /// <summary>A path to write to: <c>tar</c> makes the folders above it.</summary>
    public static RemotePath ToWrite(string path) => new(path.StartsWith('/') ? "/" : ".", string.Join('/', Split(path)));

    /// <summary>A path to read: its last part is what the names in the archive begin with.</summary>
    public static RemotePath ToRead(string path)
    {
        var parts = Split(path);
        var folder = (path.StartsWith('/') ? "/" : "./") + string.Join('/', parts.SkipLast(1));
        return new(folder, parts.Length == 0 ? "" : parts[^1]);
    }

    private static string[] Split(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string[] parts = [.. path.Split('/').Where(part => part is not ("" or "."))];
        return parts.Contains("..", StringComparer.Ordinal)
            ? throw new ArgumentException($"The path '{path}' goes up by '..': write it without.", nameof(path))
            : parts;
    }
}
