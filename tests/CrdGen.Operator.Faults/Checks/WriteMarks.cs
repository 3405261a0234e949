using System.Globalization;
using CrdGen.Models.Core.V1;
using CrdGen.Operator.Faults.Replicas;
using CrdGen.Operator.Faults.Workloads;

namespace CrdGen.Operator.Faults.Checks;

/// <summary>How writes carry who has written: in the status of workloads, in annotations of ConfigMaps.</summary>
internal static class WriteMarks
{
    private const string Annotation = "faults.crdgen.dev/written-by";

    /// <summary>The annotations of a ConfigMap that a replica writes.</summary>
    public static Dictionary<string, string> Annotations(ReplicaIdentity identity, long serial) =>
        new() { [Annotation] = string.Create(CultureInfo.InvariantCulture, $"{identity.Name} {identity.Term} {serial}") };

    public static WriteMark? Of(Workload workload) => workload.Status is { } status ? new(status.Replica, status.Term, status.Serial) : null;

    public static WriteMark? Of(ConfigMap map) => map.Metadata.Annotations?.GetValueOrDefault(Annotation)?.Split(' ') is [var replica, var term, var serial]
        ? new(replica, int.Parse(term, CultureInfo.InvariantCulture), long.Parse(serial, CultureInfo.InvariantCulture))
        : null;
}
