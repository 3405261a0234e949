using System.Reflection;

namespace CrdGen.Testing;

/// <summary>How an <see cref="ApiServerFixture"/> starts.</summary>
public sealed record ApiServerOptions
{
    /// <summary>Assemblies whose custom resource definitions are installed: what CrdGen's generator left in them.</summary>
    public IReadOnlyList<Assembly> DefinitionAssemblies { get; init; } = [];

    /// <summary>Files, and folders with files, whose custom resource definitions are installed (YAML or JSON). What else is in them is not.</summary>
    public IReadOnlyList<string> DefinitionPaths { get; init; } = [];

    /// <summary>More flags of kube-apiserver: <c>--enable-admission-plugins=OwnerReferencesPermissionEnforcement</c>.</summary>
    public IReadOnlyList<string> ApiServerFlags { get; init; } = [];

    /// <summary>The folder of etcd and kube-apiserver; <see langword="null"/> for what <c>KUBEBUILDER_ASSETS</c> says, or else <c>/usr/local/kubebuilder/bin</c>.</summary>
    public string? AssetsFolder { get; init; }

    /// <summary>How long the servers may take until they are ready.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(1);
}
