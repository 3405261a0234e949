using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of shards.</summary>
internal static partial class ShardingLog
{
    [LoggerMessage(70, LogLevel.Information, "{Identity} takes the shards {Numbers} of {Shards}")]
    public static partial void ShardsTaken(this ILogger logger, string identity, string numbers, int shards);

    [LoggerMessage(71, LogLevel.Information, "{Identity} gives up the shard {Number}")]
    public static partial void ShardGivenUp(this ILogger logger, string identity, int number);

    [LoggerMessage(72, LogLevel.Error, "The shard {Number} is lost: its Lease {Lease} could not be renewed in time, or another has it. What ran is cancelled, and writes nothing more.")]
    public static partial void ShardLost(this ILogger logger, int number, string lease);

    [LoggerMessage(73, LogLevel.Warning, "The Leases of {Name} could not be read or written; it is tried again. Does the ServiceAccount have the permissions get, list, create, update and delete for leases?")]
    public static partial void ShardingFailed(this ILogger logger, Exception error, string name);

    [LoggerMessage(74, LogLevel.Warning, "{Identity} takes no shards yet: {Reason}. It begins when the replicas of before are gone.")]
    public static partial void ShardsDiffer(this ILogger logger, string identity, string reason);
}
