namespace CrdGen.Client;

/// <summary>What became of one object of manifests.</summary>
/// <param name="Manifest">The object as the manifest has it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Result">The object as the server has it, where it has it.</param>
/// <param name="Error">Why not, where it failed.</param>
public sealed record ManifestResult(Unstructured Manifest, ManifestOutcome Outcome, Unstructured? Result = null, Exception? Error = null)
{
    /// <summary>One line for people: <c>Deployment "web" in namespace "default": applied</c>.</summary>
    public override string ToString() => $"{Manifest}: {(Error is null ? Outcome.ToString().ToLowerInvariant() : Error.Message)}";
}

/// <summary>What became of an object of manifests.</summary>
public enum ManifestOutcome
{
    /// <summary>It was created.</summary>
    Created,

    /// <summary>It was there, and is as the manifest says; whether it was so before, nobody asked (<see cref="ManifestOptions.DetectChanges"/>).</summary>
    Applied,

    /// <summary>It was there, and is another since it was read: it was changed to what the manifest says, or now has a manager more.</summary>
    Configured,

    /// <summary>It was there, and applying changed nothing.</summary>
    Unchanged,

    /// <summary>It is deleted, or will be.</summary>
    Deleted,

    /// <summary>It was not there to be deleted.</summary>
    Absent,

    /// <summary>The server refused.</summary>
    Failed,
}
