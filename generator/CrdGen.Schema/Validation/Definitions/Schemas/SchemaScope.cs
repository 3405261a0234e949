namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the place of a schema says about it.</summary>
internal readonly record struct SchemaScope
{
    public bool AllowDefaults { get; init; }

    /// <summary>Why there can be no default.</summary>
    public string? DisallowDefaultsReason { get; init; }

    /// <summary>Whether it is, or lies in, the metadata, kind or apiVersion of a resource.</summary>
    public bool IsInsideResourceMeta { get; init; }

    /// <summary>The outermost list or map whose values before and after an update cannot be told to be the same.</summary>
    public FieldPath? Uncorrelatable { get; init; }

    /// <summary>Whether rules are compiled here: not in junctors, nor in schemas that are not structural.</summary>
    public bool HasRules { get; init; }

    /// <summary>How often a value of this schema can stand in an object; <see langword="null"/>: without a limit.</summary>
    public ulong? MaxCardinality { get; init; }

    public SchemaScope WithForbiddenDefaults(string reason) => this with { AllowDefaults = false, DisallowDefaultsReason = reason };

    public SchemaScope WithUncorrelatable(FieldPath path) => Uncorrelatable is null ? this with { Uncorrelatable = path } : this;
}
