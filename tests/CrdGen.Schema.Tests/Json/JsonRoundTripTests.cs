using System.Text.Json;
using CrdGen.Schema.Json;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Json;

/// <summary>Properties over random values. FsCheck prints the seed of a failure.</summary>
public sealed class JsonRoundTripTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(20261122, 1).WithMaxTest(500);

    [Fact]
    public void What_is_written_reads_back_the_same() =>
        Check.One(Config, Prop.ForAll(RandomJson.Values.ToArbitrary(), value => JsonReader.Read(JsonWriter.Write(value)) == value));

    [Fact]
    public void System_Text_Json_reads_it_too() =>
        Check.One(Config, Prop.ForAll(RandomJson.Values.ToArbitrary(), value =>
        {
            using var document = JsonDocument.Parse(JsonWriter.Write(value));
            return document.RootElement.ValueKind.ToString() == value.Kind.ToString();
        }));

    [Theory]
    [InlineData(0.1)]
    [InlineData(-0.0)]
    [InlineData(1e21)]
    [InlineData(1e-7)]
    [InlineData(123456789012345680d)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public void A_double_reads_back_as_itself(double value)
    {
        var text = JsonNumber.Format(value).ShouldNotBeNull();
        JsonNumber.IsNumber(text).ShouldBeTrue();
        JsonValue.FromNumber(text).AsDouble().ShouldBe(value);
    }
}
