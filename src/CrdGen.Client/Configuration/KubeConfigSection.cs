namespace CrdGen.Client;

/// <summary>The lists of a kubeconfig.</summary>
public enum KubeConfigSection
{
    /// <summary>Where API servers are.</summary>
    Clusters,

    /// <summary>Who asks.</summary>
    Users,

    /// <summary>Names for a cluster, a user and a namespace together.</summary>
    Contexts,
}
