using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.LeaderElection;

/// <summary>A Lease that may have run out meanwhile is not held, whichever clock says so.</summary>
public sealed class ClockReadingTests
{
    private readonly ManualTime time = new();

    [Theory]
    [InlineData(4, 0, true)]
    [InlineData(6, 0, false)] // Time has passed.
    [InlineData(0, 6, false)] // The machine slept: only the time of day knows.
    [InlineData(4, -3600, true)] // The time of day was set back.
    [InlineData(6, -3600, false)]
    public void A_tenure_ends_by_the_clock_that_says_more(int passed, int set, bool isHeld)
    {
        var clock = new SettableTime(time);
        var tenure = new Tenure("lease", TimeSpan.FromSeconds(5), new(clock));
        time.Advance(TimeSpan.FromSeconds(passed));
        clock.Set = TimeSpan.FromSeconds(set);

        tenure.IsHeld.ShouldBe(isHeld);
        tenure.Renew(new(clock)).ShouldBe(isHeld);
    }

    private sealed class SettableTime(ManualTime time) : TimeProvider
    {
        public TimeSpan Set { get; set; }

        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Set;
    }
}
