namespace CrdGen.Client;

/// <summary>What was copied.</summary>
/// <param name="Files">The number of files.</param>
/// <param name="Bytes">The size of them all.</param>
/// <param name="Skipped">
/// The paths, below what was copied, that are neither files nor folders, and links that lead out of it.
/// </param>
public sealed record CopyResult(int Files, long Bytes, IReadOnlyList<string> Skipped);
