namespace CrdGen.ApiServer.Resources;

/// <summary>Status and scale subresources, columns and selectable fields.</summary>
[CustomResource("table.acme.io", "v1", ShortNames = ["sca"], Categories = ["tables"])]
[PrinterColumn("Color", ".spec.color", Description = "The color.")]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date", Order = 1)]
public sealed partial class Scalable
{
    public required ScalableSpec Spec { get; init; }

    public ScalableStatus? Status { get; init; }
}

public sealed record ScalableSpec
{
    [SpecReplicas, PrinterColumn(Name = "Desired")]
    public int Replicas { get; init; } = 1;

    [SelectableField]
    public required string Color { get; init; }
}

public sealed record ScalableStatus
{
    [StatusReplicas, PrinterColumn(Priority = 1)]
    public int Replicas { get; init; }

    [LabelSelectorPath]
    public string? Selector { get; init; }
}
