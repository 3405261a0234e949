using CrdGen;

namespace Keda;

/// <summary>ScaledObject is a specification for a ScaledObject resource</summary>
[CustomResource("keda.sh", "v1alpha1", ShortNames = ["so"])]
[PrinterColumn("ScaleTargetKind", ".status.scaleTargetKind")]
[PrinterColumn("ScaleTargetName", ".spec.scaleTargetRef.name")]
[PrinterColumn("Min", ".spec.minReplicaCount")]
[PrinterColumn("Max", ".spec.maxReplicaCount")]
[PrinterColumn("Ready", """.status.conditions[?(@.type=="Ready")].status""")]
[PrinterColumn("Active", """.status.conditions[?(@.type=="Active")].status""")]
[PrinterColumn("Fallback", """.status.conditions[?(@.type=="Fallback")].status""")]
[PrinterColumn("Paused", """.status.conditions[?(@.type=="Paused")].status""")]
[PrinterColumn("Triggers", ".status.triggersTypes")]
[PrinterColumn("Authentications", ".status.authenticationsTypes")]
[PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date")]
public sealed partial class ScaledObject
{
    public required ScaledObjectSpec Spec { get; init; }

    public ScaledObjectStatus? Status { get; init; }
}
