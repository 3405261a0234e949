namespace CrdGen.Client;

/// <summary>How an object is created, replaced or patched.</summary>
public record WriteOptions
{
    /// <summary>Whether the server does everything but store the result.</summary>
    public bool DryRun { get; init; }

    /// <summary>By whom the fields are managed from now on; <see langword="null"/> for <see cref="KubernetesClientOptions.FieldManager"/>.</summary>
    public string? FieldManager { get; init; }

    /// <summary>What the server does about unknown and doubled fields (KEP-2885); <see langword="null"/> for what it does anyway, which is to warn.</summary>
    public FieldValidation? FieldValidation { get; init; }

    internal virtual ResourceQuery AddTo(ResourceQuery query, string fieldManager) => query
        .Add("dryRun", DryRun ? "All" : null)
        .Add("fieldManager", FieldManager ?? fieldManager)
        .Add("fieldValidation", FieldValidation?.ToString());
}

/// <summary>What the server does about unknown and doubled fields (KEP-2885).</summary>
public enum FieldValidation
{
    /// <summary>Drops them silently.</summary>
    Ignore,

    /// <summary>Drops them, and warns: see <see cref="KubernetesClientOptions.OnWarning"/>.</summary>
    Warn,

    /// <summary>Refuses the request.</summary>
    Strict,
}
