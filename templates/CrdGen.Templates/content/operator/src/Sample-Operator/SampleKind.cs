using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace Sample_Operator;

/// <summary>Something that this operator takes care of.</summary>
[CustomResource("sample.example.com", "v1")]
[PrinterColumn("Message", ".spec.message")]
public sealed partial class SampleKind
{
    /// <summary>What is wanted.</summary>
    public required SampleKindSpec Spec { get; init; }

    /// <summary>What is.</summary>
    public SampleKindStatus? Status { get; set; }
}

/// <summary>What is wanted.</summary>
public sealed record SampleKindSpec
{
    /// <summary>What the ConfigMap says.</summary>
    [MaxLength(100)]
    public string Message { get; init; } = "Hello";
}

/// <summary>What is.</summary>
public sealed record SampleKindStatus
{
    /// <summary>The generation that this is about.</summary>
    public long? ObservedGeneration { get; init; }

    /// <summary>What holds: <c>Ready</c>.</summary>
    [ListType(ListType.Map, "type")]
    public List<Condition>? Conditions { get; init; }
}
