using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of Leases.</summary>
internal static partial class LeaderElectionLog
{
    [LoggerMessage(20, LogLevel.Information, "{Identity} leads: it holds the Lease {Lease}")]
    public static partial void Leads(this ILogger logger, string identity, string lease);

    [LoggerMessage(21, LogLevel.Critical, "{Identity} leads no more: the Lease {Lease} could not be renewed for {Deadline}, or another has it. Nothing is written from now on; the program ends, to be started anew.")]
    public static partial void LeadsNoMore(this ILogger logger, string identity, string lease, TimeSpan deadline);

    [LoggerMessage(22, LogLevel.Warning, "The Lease {Lease} could not be read or written, and it is tried again: {Reason}")]
    public static partial void LeaseFailed(this ILogger logger, string lease, string reason);

    [LoggerMessage(24, LogLevel.Error, "The Lease {Lease} may not be read or written, and without it this replica does not work ({Reason}). A Role in namespace {Namespace} must allow verbs [\"get\", \"create\", \"update\"] on resources [\"leases\"] in apiGroups [\"coordination.k8s.io\"], and a RoleBinding must give it to the program's ServiceAccount: the RBAC manifests that the build writes have both; kubectl apply -f them. Then this goes on by itself.")]
    public static partial void LeaseForbidden(this ILogger logger, string lease, string reason, string @namespace);

    [LoggerMessage(23, LogLevel.Information, "{Identity} waits: {Leader} leads by the Lease {Lease}")]
    public static partial void Waits(this ILogger logger, string identity, string leader, string lease);
}
