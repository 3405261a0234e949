using CrdGen.Schema.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("[1 2]")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("tru")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\n\"")]
    [InlineData("'a'")]
    [InlineData("1 1")]
    [InlineData("// c\n1")]
    public void Refuses(string text) => Should.Throw<JsonFormatException>(() => JsonReader.Read(text)).Position.ShouldBeInRange(0, text.Length);

    [Fact]
    public void Refuses_what_would_overflow_the_stack() =>
        Should.Throw<JsonFormatException>(() => JsonReader.Read(new string('[', 100_000))).Message.ShouldContain("nest");

    [Theory]
    [InlineData("null")]
    [InlineData("-0.5e+10")]
    [InlineData("18446744073709551615")]
    [InlineData("\"\\u0000\\ud800\\u2028\"")]
    [InlineData("\"äß😀\"")]
    [InlineData("{\"b\":[1,{}],\"a\":[]}")]
    public void Keeps(string text) => JsonWriter.Write(JsonReader.Read(text)).ShouldBe(text);
}
