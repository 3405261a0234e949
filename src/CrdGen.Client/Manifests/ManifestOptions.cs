namespace CrdGen.Client;

/// <summary>How the objects of manifests are applied, created or deleted.</summary>
public sealed record ManifestOptions
{
    /// <summary>The namespace of objects that say none and live in one; <see langword="null"/> for <see cref="KubernetesClient.Namespace"/>.</summary>
    public string? DefaultNamespace { get; init; }

    /// <summary>Whether the server does everything but store the results. Objects of definitions and namespaces that are not there yet fail then.</summary>
    public bool DryRun { get; init; }

    /// <summary>By whom the fields are managed; <see langword="null"/> for <see cref="KubernetesClientOptions.FieldManager"/>.</summary>
    public string? FieldManager { get; init; }

    /// <summary>Whether applying takes over fields that others manage.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// Whether applying tells what it has changed from what was so already (<see cref="ManifestOutcome.Configured"/>,
    /// <see cref="ManifestOutcome.Unchanged"/>). The server's answer does not say it, so each object is read before: one more request, and the
    /// permission <c>get</c>.
    /// </summary>
    public bool DetectChanges { get; init; }

    /// <summary>What the server does about unknown fields; <see langword="null"/> for what it does anyway.</summary>
    public FieldValidation? FieldValidation { get; init; }

    /// <summary>How long a new definition may take until its objects can be made.</summary>
    public TimeSpan DefinitionTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
