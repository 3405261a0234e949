namespace CrdGen.Client;

/// <summary>How far a rollout is.</summary>
/// <param name="State">Whether it goes on.</param>
/// <param name="Message">What it waits for, or how it ended.</param>
public sealed record RolloutStatus(RolloutState State, string Message);

/// <summary>Whether a rollout goes on.</summary>
public enum RolloutState
{
    /// <summary>It goes on.</summary>
    InProgress,

    /// <summary>All replicas are as the template says.</summary>
    Complete,

    /// <summary>It made no progress for as long as <c>progressDeadlineSeconds</c> says.</summary>
    Failed,
}
