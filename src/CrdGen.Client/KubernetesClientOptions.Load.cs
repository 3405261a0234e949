namespace CrdGen.Client;

public sealed partial class KubernetesClientOptions
{
    private static readonly string DefaultUserAgent =
        $"crdgen/{typeof(KubernetesClientOptions).Assembly.GetName().Version?.ToString(3)} ({(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")})";

    /// <summary>
    /// The cluster of the surroundings: the files that <c>KUBECONFIG</c> lists, or else <c>~/.kube/config</c>, or else, where these
    /// are missing or name nothing, the cluster of the pod that the program runs in.
    /// </summary>
    /// <param name="context">The context of the kubeconfig; <see langword="null"/> for the current one.</param>
    /// <exception cref="KubeConfigException">There is nothing of all this, or it cannot be used.</exception>
    public static KubernetesClientOptions FromDefault(string? context = null)
    {
        var options = new KubernetesClientOptions();
        options.ApplyDefault(ConfigurationSources.Current, context);
        return options;
    }

    /// <summary>A context of a kubeconfig file.</summary>
    /// <param name="path">The file; <see langword="null"/> for those that kubectl reads.</param>
    /// <param name="context">The context; <see langword="null"/> for the current one.</param>
    /// <exception cref="KubeConfigException">There is no such file or context, or it cannot be used.</exception>
    public static KubernetesClientOptions FromKubeConfig(string? path = null, string? context = null) =>
        (path is null ? KubeConfig.Load() : KubeConfig.Load(path)).ToOptions(context);

    /// <summary>The cluster of the pod that the program runs in, as the pod's service account.</summary>
    /// <exception cref="KubeConfigException">The program runs in no pod.</exception>
    public static KubernetesClientOptions FromPod()
    {
        var options = new KubernetesClientOptions();
        InClusterConfiguration.Apply(options, ConfigurationSources.Current);
        return options;
    }

    internal void ApplyDefault(ConfigurationSources sources, string? context)
    {
        var config = KubeConfig.Load(sources);
        if (!config.IsEmpty && (config.CurrentContext is not null || context is not null || !InClusterConfiguration.IsAvailable(sources)))
        {
            config.Apply(this, context);
        }
        else if (InClusterConfiguration.Missing(sources) is { } missing)
        {
            throw new KubeConfigException(
                $"No cluster is configured. Looked at {sources.DescribeFiles()}, and for a pod's service account ({missing}). Write a kubeconfig, let {KubeConfigPaths.Variable} name one, or set KubernetesClientOptions.Server.");
        }
        else
        {
            InClusterConfiguration.Apply(this, sources);
        }
    }
}
