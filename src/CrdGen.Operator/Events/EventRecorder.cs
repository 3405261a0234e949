namespace CrdGen.Operator;

/// <summary>
/// Tells people what a controller does, or cannot do, about an object: <c>kubectl events</c> and <c>kubectl describe</c> show it. Events are best
/// effort: none is worth failing a reconciliation. The service of this type writes them in the background; unit tests derive from it.
/// </summary>
public abstract class EventRecorder
{
    /// <summary>
    /// Has an event (events.k8s.io/v1) published in the namespace of its object, or in <c>default</c> for an object outside of namespaces. It returns at
    /// once and never fails. Events that differ in their note at most, within six minutes, become one with a series that counts them (KEP-383).
    /// </summary>
    /// <param name="regarding">What it is about, as the API server gave it.</param>
    /// <param name="type">What it means.</param>
    /// <param name="reason">Why, for programs: one word in PascalCase, <c>BackupFailed</c>. What is beyond 128 characters is cut off.</param>
    /// <param name="note">What happened, for people. What is beyond 1,024 bytes is cut off.</param>
    /// <param name="action">What the controller did or tried, for programs: one word in PascalCase, 128 characters at most.</param>
    /// <param name="related">Another object that it is about: the one that was made, say.</param>
    [RequiresPermission("create", "patch", Group = "events.k8s.io", Resource = "events")]
    public abstract void Publish(IKubernetesObject regarding, EventType type, string reason, string note, string action = "Reconcile", IKubernetesObject? related = null);
}
