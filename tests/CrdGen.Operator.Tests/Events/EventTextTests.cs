using System.Text;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Events;

public sealed class EventTextTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("0123456789", 10, "0123456789")]
    [InlineData("0123456789a", 10, "0123456…")]
    [InlineData("éééééé", 10, "ééé…")]
    [InlineData("😀😀😀", 10, "😀…")]
    [InlineData("ab😀", 5, "ab…")]
    public void A_text_is_cut_between_characters(string text, int bytes, string cut)
    {
        EventText.Cut(text, bytes).ShouldBe(cut);
        Encoding.UTF8.GetByteCount(cut).ShouldBeLessThanOrEqualTo(bytes);
    }

    [Theory]
    [InlineData("orders", "orders.ff")]
    [InlineData("system:node:A", "system-node-a.ff")]
    [InlineData("-a.-.b-", "a.b.ff")]
    [InlineData(null, "event.ff")]
    public void A_name_is_that_of_the_object_as_far_as_an_event_can_have_it(string? name, string expected) => EventText.Name(name, 255).ShouldBe(expected);

    [Fact]
    public void A_long_name_is_cut() => EventText.Name(new string('a', 253), long.MaxValue).Length.ShouldBeLessThanOrEqualTo(253);

    [Theory]
    [InlineData("Postgres.Operator", "Postgres.Operator")]
    [InlineData("acme.io/postgres", "acme.io/postgres")]
    [InlineData("My Operator!", "My-Operator")]
    [InlineData("/", "operator")]
    public void A_controller_has_a_qualified_name(string text, string expected) => EventText.QualifiedName(text).ShouldBe(expected);
}
