using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Workloads;

/// <summary>The cases of kubectl's rollout_status.go.</summary>
public sealed class RolloutStatusTests
{
    private static readonly PodTemplateSpec Template = new();

    [Theory]
    [InlineData(1, 0, 0, 0, 0, RolloutState.InProgress, "its change has not been seen yet")]
    [InlineData(1, 1, 0, 0, 0, RolloutState.InProgress, "0 of 3 new replicas have been updated")]
    [InlineData(2, 1, 3, 3, 3, RolloutState.InProgress, "its change has not been seen yet")]
    [InlineData(1, 1, 3, 4, 3, RolloutState.InProgress, "1 old replicas are about to end")]
    [InlineData(1, 1, 3, 3, 2, RolloutState.InProgress, "2 of 3 updated replicas are available")]
    [InlineData(1, 1, 3, 3, 3, RolloutState.Complete, "rolled out")]
    public void Of_a_Deployment(long generation, long observed, int updated, int total, int available, RolloutState state, string message) =>
        new Deployment
        {
            Metadata = new() { Generation = generation },
            Spec = new() { Replicas = 3, Selector = new(), Template = Template },
            Status = new() { ObservedGeneration = observed, UpdatedReplicas = updated, Replicas = total, AvailableReplicas = available },
        }.GetRolloutStatus().ShouldBe(new(state, message));

    [Theory]
    [InlineData(null, 2, 1, 3, 3, 3, RolloutState.InProgress, "its change has not been seen yet")]
    [InlineData(null, 1, 1, 3, 1, 1, RolloutState.InProgress, "1 of 3 new pods have been updated")]
    [InlineData(null, 1, 1, 3, 3, 1, RolloutState.InProgress, "1 of 3 updated pods are available")]
    [InlineData("RollingUpdate", 1, 1, 3, 3, 3, RolloutState.Complete, "rolled out")]
    [InlineData("OnDelete", 1, 1, 3, 3, 3, RolloutState.Failed, "only the strategy RollingUpdate has rollouts")]
    public void Of_a_DaemonSet(string? strategy, long generation, long observed, int wanted, int updated, int available, RolloutState state, string message) =>
        new DaemonSet
        {
            Metadata = new() { Generation = generation },
            Spec = new() { Selector = new(), Template = Template, UpdateStrategy = strategy is null ? null : new() { Type = strategy } },
            Status = new()
            {
                ObservedGeneration = observed,
                DesiredNumberScheduled = wanted,
                UpdatedNumberScheduled = updated,
                NumberAvailable = available,
                CurrentNumberScheduled = 0,
                NumberMisscheduled = 0,
                NumberReady = 0,
            },
        }.GetRolloutStatus().ShouldBe(new(state, message));

    [Theory]
    [InlineData(null, 3, 3, "b", "b", RolloutState.Complete, "rolled out")]
    [InlineData(null, 2, 3, "b", "b", RolloutState.InProgress, "2 of 3 pods are ready")]
    [InlineData(null, 3, 1, "a", "b", RolloutState.InProgress, "1 pods are at revision b")]
    [InlineData(1, 3, 1, "a", "b", RolloutState.InProgress, "1 of 2 pods above the partition have been updated")]
    [InlineData(1, 3, 2, "a", "b", RolloutState.Complete, "rolled out above the partition")]
    public void Of_a_StatefulSet(int? partition, int ready, int updated, string current, string target, RolloutState state, string message) =>
        new StatefulSet
        {
            Metadata = new() { Generation = 1 },
            Spec = new()
            {
                Replicas = 3,
                Selector = new(),
                Template = Template,
                UpdateStrategy = new() { Type = "RollingUpdate", RollingUpdate = new() { Partition = partition } },
            },
            Status = new() { ObservedGeneration = 1, Replicas = 3, ReadyReplicas = ready, UpdatedReplicas = updated, CurrentRevision = current, UpdateRevision = target },
        }.GetRolloutStatus().ShouldBe(new(state, message));
}
