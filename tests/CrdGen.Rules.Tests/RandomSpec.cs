using System.Text.Json.Nodes;

namespace CrdGen.Rules.Tests;

/// <summary>Specs at random, of few values, so that rules about them hold about as often as not.</summary>
internal sealed class RandomSpec(int seed)
{
    private static readonly string[] Texts = ["", "a", "b", "ab", "a-1", "abc", "web", "x", "app", "a,b", " a", "z", "a'\\b", "UDP", "Ärger"];
    private static readonly string[] Keys = ["app", "x", "a", "web"];
    private static readonly string[] Quantities = ["1Gi", "2Gi", "512Mi", "2", "1500m", "1e9", "1073741824"];
    private readonly Random random = new(seed);

    public JsonObject Next()
    {
        var spec = new JsonObject
        {
            ["min"] = Number(),
            ["max"] = Number(),
            ["ratio"] = Pick(0.0, 0.25, 0.5, 0.75, 1.5, 3.0),
            ["name"] = Text(),
            ["tags"] = List(() => Pick("a", "b", "z", "abcd")),
        };
        Maybe(spec, "limit", Number);
        Maybe(spec, "otherLimit", Number);
        Maybe(spec, "count", Number);
        Maybe(spec, "size", Number);
        Maybe(spec, "big", () => Pick(5L, 5_000_000_000L));
        Maybe(spec, "enabled", Bool);
        Maybe(spec, "flag", Bool);
        Maybe(spec, "title", Text);
        Maybe(spec, "in", Text);
        Maybe(spec, "dashed-name", Text);
        Maybe(spec, "mode", Mode);
        Maybe(spec, "otherMode", Mode);
        Maybe(spec, "label", Text);
        Maybe(spec, "ports", () => List(Port));
        Maybe(spec, "morePorts", () => List(Port));
        Maybe(spec, "numbers", () => List(() => Pick(1, 2, 3, 12)));
        Maybe(spec, "labels", () => Map(() => Pick("x", "app", "a-long-value")));
        Maybe(spec, "weights", () => Map(Number));
        Maybe(spec, "template", Template);
        Maybe(spec, "start", Time);
        Maybe(spec, "end", Time);
        Maybe(spec, "interval", () => Pick("90s", "1m", "0", "1h30m", "-5m", "59.5s", "1.5h", "59999ms", "5", "1d", "", "1m 1s", ".5h", "+1h1h", "3000000h", "9999999999999999999999999999h", "60000000000ns", "60000000µs"));
        Maybe(spec, "address", () => Pick("1.2.3.4", "1.2.3", "01.2.3.4", "1.2.3.256", "::1", "2001:DB8::", "::ffff:1.2.3.4", "fe80::1%eth0", "[::1]", "1", "0x1.2.3.4", "", "a", "1.2.3.4 ", "::1.2.3.4"));
        Maybe(spec, "target", () => random.Next(2) == 0 ? Pick(80, 443) : Pick("http", "80"));
        Maybe(spec, "memory", Quantity);
        Maybe(spec, "maxMemory", Quantity);
        return spec;
    }

    private void Maybe(JsonObject json, string name, Func<JsonNode> value)
    {
        if (random.Next(3) > 0)
        {
            json[name] = value();
        }
    }

    private JsonNode Port()
    {
        var port = new JsonObject { ["name"] = Text(), ["number"] = Pick(0, 1, 80, 443, 1024, 8080) };
        Maybe(port, "protocol", () => Pick("TCP", "UDP"));
        Maybe(port, "targets", () => List(() => Pick(1, 80)));
        return port;
    }

    private JsonNode Template()
    {
        var template = new JsonObject();
        Maybe(template, "name", Text);
        Maybe(template, "replicas", Number);
        Maybe(template, "inner", () =>
        {
            var inner = new JsonObject { ["weight"] = Number() };
            Maybe(inner, "name", Text);
            return inner;
        });
        return template;
    }

    private JsonArray List(Func<JsonNode> item) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => item())];

    private JsonObject Map(Func<JsonNode> value) => new(Keys.OrderBy(_ => random.Next()).Take(random.Next(4)).Select(key => KeyValuePair.Create(key, (JsonNode?)value())));

    private JsonNode Text() => Pick(Texts);

    private JsonNode Number() => Pick(-1, 0, 1, 2, 3, 4, 5, 6, 7, 10, 50, 51);

    private JsonNode Bool() => random.Next(2) == 0;

    private JsonNode Mode() => Pick("Fast", "slow-and-safe", "Auto");

    private JsonNode Time() => Pick("2026-01-01T00:00:00Z", "2026-01-01T01:00:00Z", "2026-01-01T02:00:00+01:00", "2026-02-01T00:00:00.5Z");

    private JsonNode Quantity() => random.Next(4) == 0 ? Pick(1, 2, 1073741824) : Pick(Quantities);

    private JsonValue Pick<T>(params T[] values) => JsonValue.Create(values[random.Next(values.Length)])!;
}
