namespace CrdGen.Client;

/// <summary>
/// What kubeconfig files say, put together as kubectl does: of each name, and of the current context, the first file that has it
/// counts. Immutable.
/// </summary>
public sealed partial class KubeConfig
{
    private KubeConfig(IReadOnlyList<string> files, string? currentContext, string? currentContextFile)
    {
        (Files, CurrentContext, CurrentContextFile) = (files, currentContext, currentContextFile);
    }

    /// <summary>The files that were read, in their order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The name of the context that is used where none is named.</summary>
    public string? CurrentContext { get; }

    /// <summary>The contexts, in the order of the files.</summary>
    public IReadOnlyList<KubeConfigContext> Contexts { get; private init; } = [];

    /// <summary>The clusters, in the order of the files.</summary>
    public IReadOnlyList<KubeConfigCluster> Clusters { get; private init; } = [];

    /// <summary>The users, in the order of the files.</summary>
    public IReadOnlyList<KubeConfigUser> Users { get; private init; } = [];

    internal string? CurrentContextFile { get; }

    /// <summary>Whether there is nothing in it that one could connect to.</summary>
    internal bool IsEmpty => Clusters.Count == 0 && Contexts.Count == 0 && CurrentContext is null;

    /// <summary>Reads the files that <c>KUBECONFIG</c> lists, without those that are missing; without the variable, <c>~/.kube/config</c>.</summary>
    /// <exception cref="KubeConfigException">There is no file, or one that cannot be used.</exception>
    public static KubeConfig Load() => Load(ConfigurationSources.Current) is { Files.Count: > 0 } config
        ? config
        : throw new KubeConfigException($"There is no kubeconfig: looked at {ConfigurationSources.Current.DescribeFiles()}.");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="KubeConfigException">There is no such file, or it cannot be used.</exception>
    public static KubeConfig Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return File.Exists(path) ? Merge([ReadFile(path)]) : throw new KubeConfigException("there is no such file", path);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <param name="file">Where it came from: relative paths in it start there, and errors name it.</param>
    /// <exception cref="KubeConfigException">The text cannot be used.</exception>
    public static KubeConfig Parse(string text, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Merge([KubeConfigReader.Read(text, file)]);
    }

    internal static KubeConfig Load(ConfigurationSources sources) => Merge([.. sources.Files.Where(File.Exists).Select(ReadFile)]);

    private static KubeConfigFile ReadFile(string path)
    {
        try
        {
            return KubeConfigReader.Read(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KubeConfigException($"the file cannot be read: {e.Message}", path, null, e);
        }
    }

    private static KubeConfig Merge(IReadOnlyList<KubeConfigFile> files)
    {
        var current = files.FirstOrDefault(file => file.CurrentContext is not null);
        return new([.. files.Select(file => file.Path).OfType<string>()], current?.CurrentContext, current?.Path)
        {
            Contexts = [.. files.SelectMany(file => file.Contexts).DistinctBy(context => context.Name, StringComparer.Ordinal)],
            Clusters = [.. files.SelectMany(file => file.Clusters).DistinctBy(cluster => cluster.Name, StringComparer.Ordinal)],
            Users = [.. files.SelectMany(file => file.Users).DistinctBy(user => user.Name, StringComparer.Ordinal)],
        };
    }
}
