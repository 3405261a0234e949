using System.Diagnostics.Metrics;

namespace CrdGen.Operator;

/// <summary>What is counted of informers.</summary>
internal static class InformerMetrics
{
    public static readonly Counter<long> Unreadable = OperatorDiagnostics.Meter.CreateCounter<long>(
        "crdgen_informer_unreadable_objects_total", description: "Total number of objects that were not what their type says, per resource.");

    public static readonly Counter<long> Failures = OperatorDiagnostics.Meter.CreateCounter<long>(
        "crdgen_informer_failures_total", description: "Total number of lists and watches that failed, per resource.");
}
