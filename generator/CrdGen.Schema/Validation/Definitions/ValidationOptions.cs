namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// What an update tolerates because the definition before it was like that already (ratcheting). A creation tolerates nothing.
/// </summary>
internal sealed record ValidationOptions
{
    public static readonly ValidationOptions OfCreation = new();

    /// <summary>The version of the API server: what CEL has depends on it.</summary>
    public KubernetesVersion Version { get; init; } = KubernetesVersion.Default;

    public bool AllowDefaults { get; init; } = true;

    public bool RequireRecognizedConversionReviewVersion { get; init; } = true;

    public bool RequireImmutableNames { get; init; }

    public bool RequireOpenApiSchema { get; init; } = true;

    public bool RequireValidPropertyType { get; init; } = true;

    public bool RequireStructuralSchema { get; init; } = true;

    public bool RequirePrunedDefaults { get; init; } = true;

    public bool RequireAtomicSetType { get; init; } = true;

    public bool RequireMapListKeysMapSetValidation { get; init; } = true;

    /// <summary>A definition that is not established may have one.</summary>
    public bool AllowInvalidCaBundle { get; init; } = true;

    /// <summary>Whether a rule may cost more than its own budget.</summary>
    public bool SuppressPerExpressionCost { get; init; }

    /// <summary>The versions whose schemas are what they were; their rules may cost more.</summary>
    public IReadOnlyCollection<string> VersionsWithUnchangedSchemas { get; init; } = [];

    /// <summary>The versions that have too many selectable fields already; the empty name is all of them together.</summary>
    public IReadOnlyCollection<string> AllowTooManySelectableFields { get; init; } = [];

    /// <summary>The rules that were there; they may use libraries that new ones may not.</summary>
    public IReadOnlyCollection<string> PreexistingRules { get; init; } = [];

    public IReadOnlyCollection<string> PreexistingMessageExpressions { get; init; } = [];

    public ValidationOptions ForVersion(string name) => VersionsWithUnchangedSchemas.Contains(name) ? this with { SuppressPerExpressionCost = true } : this;
}
