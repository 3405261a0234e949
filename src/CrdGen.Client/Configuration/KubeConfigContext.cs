namespace CrdGen.Client;

/// <summary>A name for a cluster, a user and a namespace together.</summary>
public sealed class KubeConfigContext
{
    internal KubeConfigContext(string name, KubeConfigFields fields)
    {
        (Name, Fields) = (name, fields);
        Cluster = fields.Text("cluster");
        User = fields.Text("user");
        Namespace = fields.Text("namespace");
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The name of the cluster.</summary>
    public string? Cluster { get; }

    /// <summary>The name of the user; <see langword="null"/> for anonymous requests.</summary>
    public string? User { get; }

    /// <summary>The namespace; <see langword="null"/> stands for <c>default</c>.</summary>
    public string? Namespace { get; }

    internal KubeConfigFields Fields { get; }
}
