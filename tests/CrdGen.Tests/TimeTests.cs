using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>Times in JSON, as Kubernetes writes and reads them.</summary>
public sealed class TimeTests
{
    [Theory]
    [InlineData("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000000Z")]
    [InlineData("2026-01-31T12:00:00+02:00", "2026-01-31T10:00:00Z", "2026-01-31T10:00:00.000000Z")]
    [InlineData("2026-01-31T12:00:00.5-00:30", "2026-01-31T12:30:00Z", "2026-01-31T12:30:00.500000Z")]
    [InlineData("2026-01-31T12:00:00.123456Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123456Z")]
    [InlineData("2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123456Z")]
    [InlineData("0001-01-01T00:00:01Z", "0001-01-01T00:00:01Z", "0001-01-01T00:00:01.000000Z")]
    public void Times_are_written_in_UTC(string text, string seconds, string microseconds)
    {
        var json = $"\"{text}\"";
        JsonSerializer.Serialize(JsonSerializer.Deserialize<MicroTime>(json)).ShouldBe($"\"{microseconds}\"");
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Holder>($$"""{"Time":{{json}}}""")).ShouldBe($$"""{"Time":"{{seconds}}"}""");
    }

    [Theory]
    [InlineData("\"2026-01-31\"")]
    [InlineData("\"2026-01-31T12:00:00\"")]
    [InlineData("\"2026-01-31T12:00:00.Z\"")]
    [InlineData("\"2026-01-31T12:00:00.5\"")]
    [InlineData("\"2026-02-30T12:00:00Z\"")]
    [InlineData("\"2026-01-31 12:00:00Z\"")]
    [InlineData("\"2026-01-31T12:00:00z\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    public void Other_values_are_refused(string json)
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<MicroTime>(json)).Message.ShouldContain("RFC 3339");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Holder>($$"""{"Time":{{json}}}""")).Message.ShouldContain("RFC 3339");
    }

    [Fact]
    public void The_zero_time_is_null()
    {
        JsonSerializer.Serialize(default(MicroTime)).ShouldBe("null");
        JsonSerializer.Deserialize<MicroTime>("null").ShouldBe(default);
        JsonSerializer.Serialize(new Holder()).ShouldBe("""{"Time":null}""");
        JsonSerializer.Serialize(new Required { Time = default }).ShouldBe("""{"Time":null}""");
        JsonSerializer.Deserialize<Required>("""{"Time":null}""")!.Time.ShouldBe(default);
        JsonSerializer.Deserialize<Holder>("""{"Time":null}""")!.Time.ShouldBeNull();
    }

    [Fact]
    public void A_MicroTime_is_what_is_read_again()
    {
        var now = DateTimeOffset.Parse("2026-01-31T12:00:00.1234567+01:00", CultureInfo.InvariantCulture);
        MicroTime time = now;
        JsonSerializer.Deserialize<MicroTime>(JsonSerializer.Serialize(time)).ShouldBe(time);
        time.ShouldBe(new MicroTime(now.AddTicks(2)));
        (time < new MicroTime(now.AddTicks(3))).ShouldBeTrue();
    }

    private sealed class Required
    {
        [JsonConverter(typeof(KubernetesTimeConverter))]
        public required DateTimeOffset Time { get; set; }
    }

    private sealed class Holder
    {
        [JsonConverter(typeof(KubernetesTimeConverter))]
        public DateTimeOffset? Time { get; set; }
    }
}
