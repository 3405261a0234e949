using System.Collections.Concurrent;

namespace CrdGen.Operator;

/// <summary>Keeps events instead of publishing them: for unit tests of reconcilers.</summary>
public sealed class RecordedEvents : EventRecorder
{
    private readonly ConcurrentQueue<RecordedEvent> all = new();

    /// <summary>The events, in their order.</summary>
    public IReadOnlyList<RecordedEvent> All => [.. all];

    /// <inheritdoc/>
    public override void Publish(IKubernetesObject regarding, EventType type, string reason, string note, string action = "Reconcile", IKubernetesObject? related = null) =>
        all.Enqueue(new(regarding, type, reason, note, action, related));
}

/// <summary>An event that was not published.</summary>
/// <param name="Regarding">What it is about.</param>
/// <param name="Type">What it means.</param>
/// <param name="Reason">Why, for programs.</param>
/// <param name="Note">What happened, for people.</param>
/// <param name="Action">What the controller did or tried.</param>
/// <param name="Related">Another object that it is about.</param>
public sealed record RecordedEvent(IKubernetesObject Regarding, EventType Type, string Reason, string Note, string Action, IKubernetesObject? Related)
{
    /// <summary><c>Warning BackupFailed: the disk is full</c>.</summary>
    public override string ToString() => $"{Type} {Reason}: {Note}";
}
