using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Contracts.Tests.Shapes;
using Shouldly;
using Xunit;

namespace CrdGen.Contracts.Tests;

/// <summary>Everything in the table of mappings is read and written as System.Text.Json does by reflection.</summary>
public sealed class MappingTests
{
    public static TheoryData<string, string> Fields => new()
    {
        { "only what is required", "" },
        { "inherited", """, "inherited": "x", "virtual": 4""" },
        { "lists", """, "collections": { "array": ["a"], "jagged": [[1], []], "list": [], "iList": [1], "readOnlyList": [{ "name": "a" }], "collection": [1, null], "readOnlyCollection": ["a"], "enumerable": [5], "queue": [1, 2], "own": [{ "name": "b", "size": 4 }] }""" },
        { "sets", """, "collections": { "hashSet": ["a", "b"], "set": ["c"], "sortedSet": [2, 1], "immutableSet": [7], "immutableArray": ["x"], "immutableList": [{ "name": "c" }] }""" },
        { "dictionaries", """, "collections": { "dictionary": { "a": 1 }, "iDictionary": { "b": { "name": "c" } }, "readOnlyDictionary": { "d": [{ "name": "e" }] }, "sorted": { "z": "1", "a": "2" }, "immutableDictionary": { "f": null }, "immutableSorted": { "g": 1 }, "nested": { "h": { "i": [[1]] } }, "pairs": [{ "key": "k", "value": 1 }] }""" },
        { "keys", """, "collections": { "byColor": { "Red": 1, "light green": 2 }, "byNumber": { "-1": "x" } }""" },
        { "enums", """, "enums": { "color": "light green", "optional": "Red", "colors": ["Blue"], "level": 10, "number": 2, "optionalNumber": 1 }""" },
        { "a union", """, "triggers": [{ "schedule": "* * *", "type": "cron" }, { "type": "queue", "name": "q", "item": { "name": "i" } }]""" },
        { "a positional record", """, "positional": { "name": "a" }""" },
        { "a positional record in full", """, "positional": { "tag": null, "color": "Red", "count": 0, "name": "a", "extra": "e" }""" },
        { "a record struct", """, "point": { "x": 1, "y": 2 }""" },
        { "a generic record", """, "pair": { "first": 1, "others": [2] }""" },
        { "any values", """, "anything": { "object": { "a": [1] }, "element": "e", "node": 1, "jsonObject": { "b": 2 }, "jsonArray": [3] }""" },
        { "unknown fields", """, "anything": { "element": null, "unknown": { "a": 1 }, "Object": 1 }""" },
        { "writers", """, "writers": { "init": 10, "set": 20, "private": 30, "included": 40, "internal": 50, "field": 60, "computed": 70, "first": "f" }""" },
        { "writers, absent", """, "writers": {}""" },
        { "types of Kubernetes", """, "kubernetes": { "quantity": "1Gi", "size": "2", "port": "http", "raw": { "apiVersion": "v1", "kind": "X" }, "resources": { "limits": { "cpu": "1" } }, "env": [{ "name": "a", "value": "b" }] }""" },
        { "a number for a port", """, "kubernetes": { "port": 80 }""" },
    };

    public static TheoryData<string> Scalars => new(
        """ "initialised": "x", "URL": "https://acme.io/x", "bool": true, "char": "y" """,
        """ "int": 1, "nullableInt": 2, "long": 3, "sByte": -4, "byte": 5, "short": -6, "uShort": 7, "uInt": 8, "uLong": 9 """,
        """ "nullableInt": null, "alsoNull": null """,
        """ "float": 1.5, "double": 2.5e10, "decimal": 3.25, "half": 0.5 """,
        """ "guid": "9d4a1ef2-1111-4444-8888-000000000000", "date": "2026-01-31", "dateTime": "2026-01-31T12:00:00Z", "dateTimeOffset": "2026-01-31T12:00:00+02:00", "timeSpan": "1.02:03:04", "timeOnly": "12:30:00", "version": "1.2.3" """,
        """ "bytes": "AQID", "memory": "BAUG" """,
        """ "asText": "12", "manyAsText": ["1", "2"], "notZero": 0 """);

    [Theory, MemberData(nameof(Fields))]
    public void A_spec_is_read_and_written_the_same(string what, string fields) =>
        Contract.ShouldAgree<Widget>(Json(fields))["spec"].ShouldNotBeNull(what);

    [Theory, MemberData(nameof(Scalars))]
    public void Scalars_are_read_and_written_the_same(string fields) =>
        Contract.ShouldAgree<Widget>(Json("", "," + fields));

    [Fact]
    public void A_status_is_read_and_written_the_same()
    {
        const string status = """{ "conditions": [{ "type": "Ready", "status": "True", "reason": "R", "message": "", "lastTransitionTime": "2026-01-31T12:00:00Z" }], "seen": "2026-01-31T12:00:00.5+02:00", "since": "2026-01-31T12:00:00Z" }""";

        Contract.ShouldAgree<Widget>(Json("", status: status))["status"]!["seen"]!.GetValue<string>().ShouldBe("2026-01-31T10:00:00Z");
    }

    [Fact]
    public void Initialisers_hold_for_what_is_absent()
    {
        var widget = JsonSerializer.Deserialize(Json(""", "collections": {}, "positional": { "name": "a" }, "wrappers": {}, "kubernetes": {}, "triggers": [{ "type": "queue" }]"""), Contract.Emitted<Widget>())!;

        widget.ApiVersion.ShouldBe("contracts.acme.io/v1");
        widget.Metadata.Name.ShouldBe("w");
        widget.Spec.Scalars.Initialised.ShouldBe("initial");
        widget.Spec.Scalars.Int.ShouldBe(7);
        widget.Spec.Scalars.TimeSpan.ShouldBe(TimeSpan.FromMinutes(5));
        widget.Spec.Collections!.List.ShouldBe(["initial"]);
        widget.Spec.Positional.ShouldBe(new Positional("a"));
        widget.Spec.Wrappers!.Name.ShouldBe(new Name("initial"));
        widget.Spec.Kubernetes!.Size.ShouldBe((Quantity)"10Gi");
        widget.Spec.Triggers.ShouldHaveSingleItem().ShouldBeOfType<QueueTrigger>().Length.ShouldBe(5);
    }

    [Fact]
    public void Wrappers_and_flags_need_no_converters()
    {
        const string wrappers = """{"name":"a","optional":"b","names":["c"],"byName":{"d":5},"percent":6,"days":["Monday","Sunday"],"optionalDays":[]}""";

        var spec = JsonSerializer.Deserialize(Json($""", "wrappers": {wrappers}"""), Contract.Emitted<Widget>())!.Spec;

        spec.Wrappers!.ByName!.ShouldContainKeyAndValue(new Name("d"), new Percent(5));
        spec.Wrappers.Days.ShouldBe(Days.Monday | Days.Sunday);
        spec.Wrappers.OptionalDays.ShouldBe(Days.None);
        Write(spec)["wrappers"]!.ToJsonString().ShouldBe(wrappers);
    }

    [Theory]
    [InlineData("""{ "metadata": { "name": "w" } }""", "spec")]
    [InlineData("""{ "spec": { } }""", "scalars")]
    [InlineData("""{ "spec": { "scalars": { "text": "a" }, "pair": { "first": 1 } } }""", "others")]
    public void What_is_required_must_be_there(string json, string field) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json, Contract.Emitted<Widget>())).Message.ShouldContain($"'{field}'");

    [Theory]
    [InlineData(""", "enums": { "color": "red" }""", "'red' is none of 'Red', 'light green', 'Blue'")]
    [InlineData(""", "enums": { "color": 1 }""", "One of 'Red', 'light green', 'Blue' is expected")]
    [InlineData(""", "wrappers": { "days": ["Workdays"] }""", "'Workdays' is none of 'Monday', 'Tuesday', 'Sunday'")]
    [InlineData(""", "wrappers": { "days": "Monday" }""", "A list of names is expected")]
    [InlineData(""", "collections": { "byColor": { "Pink": 1 } }""", "'Pink' is none of 'Red', 'light green', 'Blue'")]
    public void Values_that_the_schema_refuses_are_errors(string fields, string message) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(Json(fields), Contract.Emitted<Widget>())).Message.ShouldContain(message);

    [Fact]
    public void Values_that_no_name_stands_for_are_errors()
    {
        var spec = new WidgetSpec { Scalars = new() { Text = "a" }, Enums = new() { Color = (Color)42 } };

        Should.Throw<JsonException>(() => Write(spec)).Message.ShouldContain("42 is no member of");
        Should.Throw<JsonException>(() => Write(spec with { Enums = null, Wrappers = new() { Days = (Days)4 } })).Message.ShouldContain("4 has bits that are no flags");
    }

    [Fact]
    public void Any_value_may_hold_what_CSharp_makes()
    {
        var spec = new WidgetSpec { Scalars = new() { Text = "a" }, Anything = new() { Element = JsonDocument.Parse("1").RootElement, Object = new Dictionary<string, object> { ["a"] = new List<object> { 1, "b", true } } } };

        Write(spec)["anything"]!["object"]!.ToJsonString().ShouldBe("""{"a":[1,"b",true]}""");
    }

    private static JsonNode Write(WidgetSpec spec) =>
        JsonNode.Parse(JsonSerializer.Serialize(new Widget { Spec = spec }, Contract.Emitted<Widget>()))!["spec"]!;

    private static string Json(string fields, string scalars = "", string status = "null") => $$"""
        {
          "apiVersion": "contracts.acme.io/v1",
          "kind": "Widget",
          "metadata": { "name": "w", "labels": { "a": "b" }, "creationTimestamp": "2026-01-31T12:00:00Z" },
          "spec": { "scalars": { "text": "a" {{scalars}} } {{fields}} },
          "status": {{status}}
        }
        """;
}
