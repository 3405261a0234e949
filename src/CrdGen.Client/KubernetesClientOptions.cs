namespace CrdGen.Client;

/// <summary>Where the API server is, and who asks.</summary>
public sealed class KubernetesClientOptions
{
    /// <summary>The address of the API server.</summary>
    public required Uri Server { get; set; }

    /// <summary>By whom fields are managed that this client sets: <c>metadata.managedFields</c>, and server-side apply (KEP-555).</summary>
    public string FieldManager { get; set; } = "crdgen";

    /// <summary>What sends requests in the end; the client disposes of it. <see langword="null"/> for the platform's.</summary>
    public HttpMessageHandler? PrimaryHandler { get; set; }

    /// <summary>Is told what the server warns of: deprecated versions, unknown fields, admission policies. Called on the thread of the request; must not block.</summary>
    public Action<ApiWarning>? OnWarning { get; set; }
}
