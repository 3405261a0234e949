using System.Text.Json;
using System.Text.Json.Serialization;
using Shouldly;
using Xunit;

namespace CrdGen.Tests;

public sealed partial class KubernetesEnumConverterTests
{
    [Theory]
    [InlineData(Mode.None, "\"\"")]
    [InlineData(Mode.On, "\"On\"")]
    [InlineData(Mode.Off, "\"off\"")]
    [InlineData(Mode.LoudOff, "\"OFF\"")]
    [InlineData(Mode.Equal, "\"=\"")]
    [InlineData(Mode.TwoWords, "\"two \\u0022words\\u0022\"")]
    public void Every_name_round_trips(Mode value, string json)
    {
        JsonSerializer.Serialize(value).ShouldBe(json);
        JsonSerializer.Deserialize<Mode>(json).ShouldBe(value);
        JsonSerializer.Serialize(value, ModeContext.Default.Mode).ShouldBe(json);
        JsonSerializer.Deserialize(json, ModeContext.Default.Mode).ShouldBe(value);
    }

    [Fact]
    public void Keys_are_names_too()
    {
        var map = new Dictionary<Mode, int> { [Mode.None] = 1, [Mode.Equal] = 2 };
        var json = JsonSerializer.Serialize(map, ModeContext.Default.DictionaryModeInt32);
        json.ShouldBe("""{"":1,"=":2}""");
        JsonSerializer.Deserialize(json, ModeContext.Default.DictionaryModeInt32).ShouldBe(map);
    }

    [Theory]
    [InlineData("\"on\"", "'on' is none of '', 'On', 'off', 'OFF', '=', 'two \"words\"', 'Alias'")]
    [InlineData("\"1\"", "'1' is none of")]
    [InlineData("1", "is expected")]
    [InlineData("null", "is expected")]
    public void Other_values_are_refused(string json, string message) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Mode>(json)).Message.ShouldContain(message);

    [Fact]
    public void Of_two_members_with_one_value_the_first_is_written()
    {
        JsonSerializer.Deserialize<Mode>("\"Alias\"").ShouldBe(Mode.On);
        JsonSerializer.Serialize(Mode.Alias).ShouldBe("\"On\"");
    }

    [Fact]
    public void A_value_without_a_member_is_refused() =>
        Should.Throw<JsonException>(() => JsonSerializer.Serialize((Mode)99)).Message.ShouldContain("99");

    [Fact]
    public void Two_members_with_one_name_are_an_error() =>
        Should.Throw<InvalidOperationException>(() => new KubernetesEnumConverter<Twice>()).Message.ShouldContain("'A'");

    [JsonConverter(typeof(KubernetesEnumConverter<Mode>))]
    public enum Mode
    {
        [JsonStringEnumMemberName("")]
        None,
        On,
        [JsonStringEnumMemberName("off")]
        Off,
        [JsonStringEnumMemberName("OFF")]
        LoudOff,
        [JsonStringEnumMemberName("=")]
        Equal,
        [JsonStringEnumMemberName("two \"words\"")]
        TwoWords,
        Alias = On,
    }

    private enum Twice
    {
        A,
        [JsonStringEnumMemberName("A")]
        B,
    }

    [JsonSerializable(typeof(Mode))]
    [JsonSerializable(typeof(Dictionary<Mode, int>))]
    private sealed partial class ModeContext : JsonSerializerContext;
}
