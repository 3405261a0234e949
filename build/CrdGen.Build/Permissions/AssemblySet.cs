namespace CrdGen.Build.Permissions;

/// <summary>The assemblies that a program is compiled with, opened when somebody asks.</summary>
/// <param name="references">Their full paths.</param>
internal sealed class AssemblySet(IEnumerable<string> references) : IDisposable
{
    private readonly Dictionary<string, string> paths = Paths(references);
    private readonly Dictionary<string, AssemblyFile?> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An assembly that mentions CrdGen, or <see langword="null"/>.</summary>
    public AssemblyFile? Find(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (!files.TryGetValue(name, out var file))
        {
            file = paths.TryGetValue(name, out var path) ? Open(path) : null;
            files.Add(name, file);
        }

        return file is { MentionsCrdGen: true } ? file : null;
    }

    /// <summary>Opens the assembly that is looked into, which is in no list of references.</summary>
    public AssemblyFile Add(string path)
    {
        var file = new AssemblyFile(path);
        files[file.Name] = file;
        return file;
    }

    public void Dispose()
    {
        foreach (var file in files.Values)
        {
            file?.Dispose();
        }
    }

    private static AssemblyFile? Open(string path)
    {
        try
        {
            return new(path);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // The compiler has taken it, or would have said so: it has no metadata of ours.
            return null;
        }
    }

    private static Dictionary<string, string> Paths(IEnumerable<string> references)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references)
        {
            paths[Path.GetFileNameWithoutExtension(reference)] = reference;
        }

        return paths;
    }
}
