using CrdGen;
using CrdGen.Operator;

namespace PostgresOperator.Tests.Reconciling;

/// <summary>Keeps the reasons of events.</summary>
internal sealed class RecordedEvents : EventRecorder
{
    public List<string> Reasons { get; } = [];

    public override void Publish(IKubernetesObject regarding, EventType type, string reason, string note, string action = "Reconcile", IKubernetesObject? related = null) => Reasons.Add(reason);
}
