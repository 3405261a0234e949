using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests;

/// <summary>Arrays that are equal by their items.</summary>
public sealed class EquatableArrayTests
{
    [Fact]
    public void A_collection_expression_has_its_items()
    {
        EquatableArray<string> array = ["a", "b"];

        array.ShouldBe(["a", "b"]);
        array.ShouldBe(EquatableArray.Of("a", "b"));
    }

    [Fact]
    public void An_empty_collection_expression_is_the_default()
    {
        EquatableArray<string> array = [];

        array.ShouldBe(default);
        array.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void What_a_collection_expression_spreads_is_there()
    {
        EquatableArray<int> array = [1, .. EquatableArray.Of(2, 3), 4];

        array.ShouldBe([1, 2, 3, 4]);
    }
}
