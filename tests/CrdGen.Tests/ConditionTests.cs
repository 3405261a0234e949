using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>Conditions by Kubernetes' conventions: what <c>meta.SetStatusCondition</c> of apimachinery does.</summary>
public sealed class ConditionTests
{
    private readonly Clock clock = new();

    [Fact]
    public void A_new_condition_is_added_with_the_time_in_whole_seconds()
    {
        List<Condition> conditions = [Other];

        conditions.Set("Ready", true, "AllRun", "all run", observedGeneration: 3, clock).ShouldBeTrue();

        conditions.ShouldBe([Other, Ready("True", "AllRun", 3, clock.Start)]);
    }

    [Theory]
    [InlineData(true, "AllRun", 3L, 0)]
    [InlineData(true, "MostRun", 3L, 0)]
    [InlineData(true, "AllRun", 4L, 0)]
    [InlineData(false, "AllRun", 3L, 1)]
    [InlineData(null, "AllRun", 3L, 1)]
    public void The_time_changes_only_when_the_status_does(bool? status, string reason, long generation, int minutes)
    {
        List<Condition> conditions = [Ready("True", "AllRun", 3, clock.Start), Other];
        var before = conditions.ToList();
        clock.Now = clock.Now.AddMinutes(1);

        var changed = conditions.Set("Ready", status, reason, "all run", generation, clock);

        conditions.ShouldBe([Ready(status is null ? "Unknown" : status.ToString()!, reason, generation, clock.Start.AddMinutes(minutes)), Other]);
        changed.ShouldBe(!conditions.SequenceEqual(before));
    }

    [Fact]
    public void Lists_that_do_not_change_get_a_new_one()
    {
        IReadOnlyList<Condition> conditions = [Other];

        conditions.With("Ready", false, "NoneRuns", timeProvider: clock).Select(condition => condition.Type).ShouldBe(["Other", "Ready"]);
        ((IReadOnlyList<Condition>?)null).With("Ready", true, "AllRun", timeProvider: clock).ShouldHaveSingleItem().Status.ShouldBe("True");
        conditions.ShouldBe([Other]);
    }

    [Theory]
    [InlineData("True", true, false)]
    [InlineData("False", false, true)]
    [InlineData("Unknown", false, false)]
    public void A_condition_may_be_true_false_or_neither(string status, bool isTrue, bool isFalse)
    {
        Condition[] conditions = [Other, Ready(status, "R", null, clock.Start)];

        conditions.Find("Ready").ShouldBe(conditions[1]);
        conditions.IsTrue("Ready").ShouldBe(isTrue);
        conditions.IsFalse("Ready").ShouldBe(isFalse);
        conditions.IsTrue("ready").ShouldBeFalse();
        ((Condition[]?)null).IsTrue("Ready").ShouldBeFalse();
        ((Condition[]?)null).IsFalse("Ready").ShouldBeFalse();
    }

    private static Condition Other { get; } = new() { Type = "Other", Status = "True", Reason = "R", Message = "", LastTransitionTime = DateTimeOffset.UnixEpoch };

    private static Condition Ready(string status, string reason, long? generation, DateTimeOffset time) =>
        new() { Type = "Ready", Status = status, Reason = reason, Message = reason == "R" ? "" : "all run", ObservedGeneration = generation, LastTransitionTime = time };

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Start { get; } = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

        public DateTimeOffset Now { get; set; } = new(2026, 1, 31, 12, 0, 0, 700, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
