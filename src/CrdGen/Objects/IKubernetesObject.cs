using System.Text.Json.Serialization.Metadata;

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

/// <summary>
/// A type of Kubernetes objects that a client can read and write without reflection. The generator implements it where the
/// project references CrdGen.Client.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IApiResource<TSelf> : IKubernetesResource<TSelf>
    where TSelf : IApiResource<TSelf>
{
    /// <summary>How System.Text.Json reads and writes it.</summary>
    static abstract JsonTypeInfo<TSelf> JsonTypeInfo { get; }
}
