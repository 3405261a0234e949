namespace CrdGen.Testing.ControlPlane;

/// <summary>Where the programs of a control plane are, as envtest looks for them.</summary>
internal sealed record ControlPlanePrograms(string Etcd, string ApiServer)
{
    private const string Variable = "KUBEBUILDER_ASSETS";
    private const string DefaultFolder = "/usr/local/kubebuilder/bin";

    private const string Advice = $"Install them with 'go run sigs.k8s.io/controller-runtime/tools/setup-envtest@latest use -p path' "
        + $"and set {Variable} to the folder that it prints.";

    /// <summary>The programs, or what is missing and how to get it.</summary>
    public static (ControlPlanePrograms? Programs, string Missing) Find(string? folder)
    {
        var named = folder ?? Environment.GetEnvironmentVariable(Variable);
        var place = string.IsNullOrEmpty(named) ? DefaultFolder : Path.GetFullPath(named);
        var (etcd, server) = (Program(place, "etcd"), Program(place, "kube-apiserver"));
        if (etcd is not null && server is not null)
        {
            return (new(etcd, server), "");
        }

        var missing = string.Join(" and no ", new[] { etcd is null ? "etcd" : null, server is null ? "kube-apiserver" : null }.OfType<string>());
        var said = folder is not null ? "" : string.IsNullOrEmpty(named) ? $", and {Variable} is not set" : $", which {Variable} names";
        return (null, $"There is no {missing} in {place}{said}. {Advice}");
    }

    private static string? Program(string folder, string name) =>
        new[] { name, name + ".exe" }.Select(file => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}
