using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Sharding;

public sealed class ShardMapTests
{
    [Fact]
    public void The_hash_is_the_same_for_ever()
    {
        // Replicas of different versions share the work during an update.
        ShardMap.Hash("").ShouldBe(unchecked((14695981039346656037UL ^ 0xFF) * 1099511628211UL));
        ShardMap.ShardOf(new("default", "orders"), 8).ShouldBe(2);
        ShardMap.ShardOf(new(null, "größe"), 8).ShouldBe(7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100)]
    public void Keys_spread_over_all_shards(int shards)
    {
        const int Keys = 20_000;
        var counts = new int[shards];
        for (var i = 0; i < Keys; i++)
        {
            counts[ShardMap.ShardOf(new("team-" + (i % 7), $"orders-{i}"), shards)]++;
        }

        counts.Min().ShouldBeGreaterThan(Keys / shards * 7 / 10);
        counts.Max().ShouldBeLessThan((Keys / shards * 13 / 10) + 1);
    }

    [Fact]
    public void Where_a_namespace_ends_matters() => ShardMap.Hash("a", "bc").ShouldNotBe(ShardMap.Hash("ab", "c"));

    [Theory]
    [InlineData(8, 3, new[] { 3, 3, 2 })]
    [InlineData(8, 1, new[] { 8 })]
    [InlineData(2, 3, new[] { 1, 1, 0 })]
    public void Shares_are_fair_and_make_up_all(int shards, int replicas, int[] shares) =>
        Enumerable.Range(0, replicas).Select(rank => ShardMap.ShareOf(rank, replicas, shards)).ShouldBe(shares);
}
