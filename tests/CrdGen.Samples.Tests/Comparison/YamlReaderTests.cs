using Shouldly;
using Xunit;

namespace CrdGen.Samples.Tests.Comparison;

public class YamlReaderTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-3", "-3")]
    [InlineData("0o17", "15")]
    [InlineData("0xff", "255")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("true", "true")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("~", "null")]
    [InlineData("|-\n  a\n  b", "\"a\\nb\"")]
    [InlineData("[a, {b: c}]", "[\"a\",{\"b\":\"c\"}]")]
    public void A_value_is_read_by_the_core_schema(string yaml, string json) =>
        (YamlReader.Read($"key: {yaml}")!["key"]?.ToJsonString() ?? "null").ShouldBe(json);
}
