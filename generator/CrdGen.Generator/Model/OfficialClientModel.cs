namespace CrdGen.Generator.Model;

/// <summary>What is emitted for projects that use the official client (KubernetesClient), beside the resource and in it.</summary>
public sealed record OfficialClientModel
{
    /// <summary>The full name of the interface with the property of the metadata: versions of the client differ in this.</summary>
    public required string MetadataInterface { get; init; }

    /// <summary>The full name of the interface of lists.</summary>
    public required string ItemsInterface { get; init; }

    /// <summary>Whether the class says by the client's attribute what it is; if not, the generator does.</summary>
    public required bool HasEntityAttribute { get; init; }

    /// <summary>The typed client; <see langword="null"/> where a type of its name exists, or where nobody could see it.</summary>
    public required OfficialTypedClient? Client { get; init; }
}

/// <summary>A typed client over <c>k8s.IKubernetes</c>.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Method">The name of the method that gives one.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="ResourceType">The full name of the resource class.</param>
/// <param name="ListType">The full name of its list; <see langword="null"/> where a type of that name exists.</param>
/// <param name="HasStatus">Whether there is a status to be written apart.</param>
/// <param name="HasWatch">Whether the client has the method by which answers are read as a watch.</param>
public sealed record OfficialTypedClient(string Name, string Method, string Accessibility, string ResourceType, string? ListType, bool HasStatus, bool HasWatch);
