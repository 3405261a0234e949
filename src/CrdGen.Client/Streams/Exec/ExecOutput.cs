namespace CrdGen.Client;

/// <summary>What a command said, and how it ended.</summary>
/// <param name="ExitCode">Its exit code: 0 where all went well.</param>
/// <param name="Stdout">Its standard output, read as UTF-8.</param>
/// <param name="Stderr">Its standard error, read as UTF-8.</param>
public sealed record ExecOutput(int ExitCode, string Stdout, string Stderr);
