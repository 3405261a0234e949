using CrdGen.Models.Core.V1;
using PostgresOperator.Status;
using Shouldly;
using Xunit;

namespace PostgresOperator.Tests.Status;

public sealed class InstanceFailureTests
{
    private static readonly ContainerState Ended = new() { Terminated = new() { ExitCode = 1, Message = "LOG:  invalid value\nFATAL:  errors\n" } };
    private static readonly ContainerState Waiting = new() { Waiting = new() { Reason = "CrashLoopBackOff", Message = "back-off" } };

    [Fact]
    public void What_a_container_said_last_is_told() => InstanceFailure.Of([Pod("orders-0"), Pod("orders-1", Container(Waiting, Ended))]).ShouldBe(
        "orders-1 has ended with 1 (kubectl logs orders-1 -c postgres --previous): LOG:  invalid value; FATAL:  errors");

    [Fact]
    public void It_is_told_while_it_is_tried_again() =>
        InstanceFailure.Of([Pod("orders-0", Container(new() { Running = new() }, Ended))]).ShouldNotBeNull().ShouldStartWith("orders-0 has ended with 1");

    [Fact]
    public void An_image_that_is_not_there_is_told() =>
        InstanceFailure.Of([Pod("orders-0", Container(new() { Waiting = new() { Reason = "ImagePullBackOff", Message = "not found" } }))]).ShouldBe("orders-0 does not start: ImagePullBackOff: not found");

    [Fact]
    public void A_pod_without_a_node_is_told()
    {
        var pod = Pod("orders-0");
        pod.Status!.Conditions = [new() { Type = "PodScheduled", Status = "False", Reason = "Unschedulable", Message = "no volume of the class fast" }];
        InstanceFailure.Of([pod]).ShouldBe("orders-0 has no node: no volume of the class fast");
    }

    [Fact]
    public void What_begins_or_is_ready_fails_not() => InstanceFailure.Of(
    [
        new() { Metadata = new() { Name = "orders-0" } },
        Pod("orders-1", Container(new() { Waiting = new() { Reason = "PodInitializing" } })),
        Pod("orders-2", Container(new() { Running = new() }, Ended, isReady: true)),
        Pod("orders-3", Container(new() { Terminated = new() { ExitCode = 0 } })),
    ]).ShouldBeNull();

    private static Pod Pod(string name, params List<ContainerStatus> containers) => new() { Metadata = new() { Name = name }, Status = new() { ContainerStatuses = containers } };

    private static ContainerStatus Container(ContainerState state, ContainerState? last = null, bool isReady = false) =>
        new() { Name = "postgres", Image = "postgres", ImageID = "", Ready = isReady, RestartCount = 1, State = state, LastState = last };
}
