namespace CrdGen;

/// <summary>What every Kubernetes object has.</summary>
public interface IKubernetesObject
{
    /// <summary>The group and version: <c>postgres.acme.io/v1</c>.</summary>
    string ApiVersion { get; }

    /// <summary>The kind.</summary>
    string Kind { get; }

    /// <summary>The object's metadata.</summary>
    ObjectMeta Metadata { get; }
}

/// <summary>A type of Kubernetes objects: what a client must know to find their address. The generator implements it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IKubernetesResource<TSelf> : IKubernetesObject
    where TSelf : IKubernetesResource<TSelf>
{
    /// <summary>Group, version, kind, plural and scope.</summary>
    static abstract ResourceDefinition Definition { get; }
}

/// <summary>A list of Kubernetes objects, or one page of it.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public interface IKubernetesList<T>
{
    /// <summary>The group and version.</summary>
    string ApiVersion { get; }

    /// <summary>The kind of the list.</summary>
    string Kind { get; }

    /// <summary>The list's metadata.</summary>
    ListMeta Metadata { get; }

    /// <summary>The objects.</summary>
    IList<T> Items { get; }
}
