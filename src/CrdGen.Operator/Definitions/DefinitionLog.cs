using Microsoft.Extensions.Logging;

namespace CrdGen.Operator;

/// <summary>What is logged of definitions.</summary>
internal static partial class DefinitionLog
{
    [LoggerMessage(60, LogLevel.Information, "Installed the definition {Definition}, version {Version}")]
    public static partial void Installed(this ILogger logger, string definition, Version version);

    [LoggerMessage(61, LogLevel.Warning, "The definition {Definition} is of version {Installed}, newer than this program's {Version}: it stays as it is")]
    public static partial void NewerInstalled(this ILogger logger, string definition, Version installed, Version version);

    [LoggerMessage(62, LogLevel.Warning, "The definition {Definition} could not be installed, and is tried again: {Reason}")]
    public static partial void InstallingAgain(this ILogger logger, string definition, string reason);

    [LoggerMessage(63, LogLevel.Warning, "The definition {Definition} is being deleted: it is installed when it is gone")]
    public static partial void Going(this ILogger logger, string definition);
}
