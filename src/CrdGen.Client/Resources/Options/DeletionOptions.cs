using CrdGen.Models.Meta.V1;

namespace CrdGen.Client;

/// <summary>How an object is deleted.</summary>
public record DeletionOptions
{
    /// <summary>What becomes of the objects that it owns; <see langword="null"/> for what the resource does anyway.</summary>
    public DeletionPropagation? Propagation { get; init; }

    /// <summary>How long it has to end, in whole seconds; zero for at once. <see langword="null"/> for what the resource says.</summary>
    public TimeSpan? GracePeriod { get; init; }

    /// <summary>Deletes only the object with this UID, and not one that was made anew by the same name.</summary>
    public string? Uid { get; init; }

    /// <summary>Deletes the object only as it was in this version.</summary>
    public string? ResourceVersion { get; init; }

    /// <summary>Whether the server does everything but delete it.</summary>
    public bool DryRun { get; init; }

    internal DeleteOptions ToModel() => new()
    {
        ApiVersion = "v1",
        Kind = "DeleteOptions",
        DryRun = DryRun ? ["All"] : null,
        GracePeriodSeconds = (long?)GracePeriod?.TotalSeconds,
        PropagationPolicy = Propagation?.ToString(),
        Preconditions = Uid is null && ResourceVersion is null ? null : new() { Uid = Uid, ResourceVersion = ResourceVersion },
    };
}

/// <summary>What becomes of the objects that a deleted object owns.</summary>
public enum DeletionPropagation
{
    /// <summary>They are deleted after it.</summary>
    Background,

    /// <summary>They are deleted before it.</summary>
    Foreground,

    /// <summary>They stay.</summary>
    Orphan,
}
