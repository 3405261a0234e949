namespace CrdGen.Cli;

/// <summary>What a run ends with; scripts rely on it.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing was wrong.</summary>
    public const int Done = 0;

    /// <summary>The input is at fault: the messages say where.</summary>
    public const int BadInput = 1;

    /// <summary>The command line is at fault.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C, as shells report it.</summary>
    public const int Cancelled = 130;
}
