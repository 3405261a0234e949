namespace CrdGen.Client;

/// <summary>What of the surroundings says where a cluster is.</summary>
internal sealed class ConfigurationSources
{
    /// <summary>Those of this process.</summary>
    public static ConfigurationSources Current { get; } = new();

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The user's folder.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Where the kubelet puts a pod's token.</summary>
    public string ServiceAccountFolder { get; init; } = "/var/run/secrets/kubernetes.io/serviceaccount";

    /// <summary>The kubeconfig files, whether they are there or not.</summary>
    public IReadOnlyList<string> Files => Variable(KubeConfigPaths.Variable) is { Length: > 0 } list
        ? list.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : Home.Length > 0 ? [Path.Combine(Home, ".kube", "config")] : [];

    /// <summary>The files, and whether they are there, for people.</summary>
    public string DescribeFiles()
    {
        var isListed = Variable(KubeConfigPaths.Variable) is { Length: > 0 };
        var files = Files.Select(file => $"{file} ({(File.Exists(file) ? "which says nothing" : "which is not there")})");
        return $"{KubeConfigPaths.Variable} ({(isListed ? "which lists the following" : "which is not set")}){string.Concat(files.Select(file => ", " + file))}";
    }
}
