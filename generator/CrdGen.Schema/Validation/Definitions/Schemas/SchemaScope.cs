using CrdGen.Schema.Cel.Rules;

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

    /// <summary>What CEL knows of the place; <see langword="null"/> where rules are not compiled: in junctors, and in schemas that are not structural.</summary>
    public CelSchemaContext? Rules { get; init; }

    public SchemaScope WithForbiddenDefaults(string reason) => this with { AllowDefaults = false, DisallowDefaultsReason = reason };

    public SchemaScope WithUncorrelatable(FieldPath path) => Uncorrelatable is null ? this with { Uncorrelatable = path } : this;
}
