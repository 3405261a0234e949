using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of Leases.</summary>
internal static partial class LeaderElectionLog
{
    [LoggerMessage(20, LogLevel.Information, "{Identity} leads: it holds the Lease {Lease}")]
    public static partial void Leads(this ILogger logger, string identity, string lease);

    [LoggerMessage(21, LogLevel.Critical, "{Identity} leads no more: the Lease {Lease} could not be renewed for {Deadline}, or another has it. Nothing is written from now on; the program ends, to be started anew.")]
    public static partial void LeadsNoMore(this ILogger logger, string identity, string lease, TimeSpan deadline);

    [LoggerMessage(22, LogLevel.Warning, "The Lease {Lease} could not be read or written; it is tried again. Does the ServiceAccount have the permissions get, create and update for leases?")]
    public static partial void LeaseFailed(this ILogger logger, Exception error, string lease);

    [LoggerMessage(23, LogLevel.Information, "{Identity} waits: {Leader} leads by the Lease {Lease}")]
    public static partial void Waits(this ILogger logger, string identity, string leader, string lease);
}
