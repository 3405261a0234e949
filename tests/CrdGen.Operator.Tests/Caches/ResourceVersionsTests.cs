using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Caches;

public sealed class ResourceVersionsTests
{
    [Theory]
    [InlineData("9", "10", -1)]
    [InlineData("10", "9", 1)]
    [InlineData("10", "10", 0)]
    [InlineData("18446744073709551616", "18446744073709551615", 1)]
    [InlineData("010", "9", null)]
    [InlineData("0", "9", null)]
    [InlineData("1a", "9", null)]
    [InlineData("", "9", null)]
    [InlineData("9", null, null)]
    public void Versions_are_compared_as_numbers_and_only_where_they_are(string? one, string? other, int? expected) =>
        (ResourceVersions.Compare(one, other) is { } order ? (int?)Math.Sign(order) : null).ShouldBe(expected);
}
