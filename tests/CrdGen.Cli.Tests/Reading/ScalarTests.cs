using CrdGen.Yaml;

namespace CrdGen.Cli.Tests.Reading;

/// <summary>Plain scalars become what sigs.k8s.io/yaml makes of them.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("y", "true")]
    [InlineData("n", "false")]
    [InlineData("OFF", "false")]
    [InlineData("oN", "\"oN\"")]
    [InlineData("nope", "\"nope\"")]
    [InlineData("12", "12")]
    [InlineData("+12", "12")]
    [InlineData("-12", "-12")]
    [InlineData("1_000", "1000")]
    [InlineData("010", "8")]
    [InlineData("0o17", "15")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("-0b101", "-5")]
    [InlineData("08", "8")] // no octal number, but a float
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("18446744073709551616", "18446744073709551616")] // a float from here on
    [InlineData("18446744073709551617", "18446744073709551616")]
    [InlineData("1.0", "1")]
    [InlineData("1.50", "1.5")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("1e-7", "1e-07")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("10.0.0.1", "\"10.0.0.1\"")]
    [InlineData("2024-01-01", "\"2024-01-01\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("100m", "\"100m\"")]
    [InlineData("1e999", "\"1e999\"")]
    public void Plain(string text, string json)
    {
        var (kind, value) = YamlScalars.Resolve(text)!.Value;
        (kind switch
        {
            YamlKind.String => $"\"{value}\"",
            YamlKind.Number => value,
            _ => kind.ToString().ToLowerInvariant(),
        }).ShouldBe(json);
    }

    [Theory]
    [InlineData(".nan")]
    [InlineData("-.Inf")]
    public void JSON_has_no_infinities(string text) => YamlScalars.Resolve(text).ShouldBeNull();
}
