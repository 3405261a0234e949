using System.Text.Json;
using CrdGen.Contracts.Tests.Shapes;
using Shouldly;
using Xunit;

namespace CrdGen.Contracts.Tests;

/// <summary>Apply configurations write what was set, and nothing else.</summary>
public sealed class ApplyConfigurationTests
{
    private const string Envelope = "\"apiVersion\":\"contracts.acme.io/v1\",\"kind\":\"Widget\",\"metadata\":";

    public static TheoryData<string, WidgetSpecApplyConfiguration> Specs => new()
    {
        { "{}", new() },
        { """{"virtual":0}""", new() { Virtual = 0 } },
        { """{"scalars":{}}""", new() { Scalars = new() } },
        { """{"scalars":{"bool":false,"nullableInt":0,"asText":"1"}}""", new() { Scalars = new() { Bool = false, NullableInt = 0, AsText = 1 } } },
        { """{"scalars":{"text":""}}""", new() { Scalars = new() { Text = "" } } },
        { """{"collections":{"list":[]}}""", new() { Collections = new() { List = [] } } },
        { """{"collections":{"readOnlyList":[{"name":"a"},{}],"iDictionary":{"b":{"size":1}}}}""", new() { Collections = new() { ReadOnlyList = [new() { Name = "a" }, new()], IDictionary = new() { ["b"] = new() { Size = 1 } } } } },
        { """{"collections":{"readOnlyDictionary":{"c":[{"name":"d"}]},"byColor":{"Red":1}}}""", new() { Collections = new() { ReadOnlyDictionary = new() { ["c"] = [new() { Name = "d" }] }, ByColor = new() { [Color.Red] = 1 } } } },
        { """{"enums":{"color":"Red","level":10,"number":1,"optionalNumber":2}}""", new() { Enums = new() { Color = Color.Red, Level = Level.High, Number = Color.Green, OptionalNumber = Color.Blue } } },
        { """{"wrappers":{"name":"n","days":["Monday"]}}""", new() { Wrappers = new() { Name = new("n"), Days = Days.Monday } } },
        { """{"triggers":[{"type":"cron","name":"t"},{"type":"queue","item":{"name":"i"}}]}""", new() { Triggers = [new CronTriggerApplyConfiguration { Name = "t" }, new QueueTriggerApplyConfiguration { Item = new() { Name = "i" } }] } },
        { """{"positional":{"count":1},"point":{"y":1}}""", new() { Positional = new() { Count = 1 }, Point = new() { Y = 1 } } },
        { """{"anything":{"object":1,"more":true}}""", new() { Anything = new() { Object = 1, More = new() { ["more"] = JsonDocument.Parse("true").RootElement } } } },
        { """{"kubernetes":{"size":"1","port":80}}""", new() { Kubernetes = new() { Port = 80, Size = "1" } } },
    };

    [Theory, MemberData(nameof(Specs))]
    public void Only_what_is_set_is_written(string json, WidgetSpecApplyConfiguration spec) =>
        Write<WidgetApplyConfiguration, Widget>(new("w", "ns") { Spec = spec }).ShouldBe("{" + Envelope + "{\"name\":\"w\",\"namespace\":\"ns\"},\"spec\":" + json + "}");

    [Fact]
    public void An_object_has_its_name_and_kind() =>
        Write<WidgetApplyConfiguration, Widget>(new("w") { Metadata = { Labels = new() { ["a"] = "b" } } }).ShouldBe("{" + Envelope + "{\"labels\":{\"a\":\"b\"},\"name\":\"w\"}}");

    [Fact]
    public void A_status_may_be_applied() =>
        Write<WidgetApplyConfiguration, Widget>(new("w") { Status = new() { Since = DateTimeOffset.UnixEpoch, Conditions = [] } })
            .ShouldBe("{" + Envelope + "{\"name\":\"w\"},\"status\":{\"conditions\":[],\"since\":\"1970-01-01T00:00:00Z\"}}");

    private static string Write<TApply, T>(TApply configuration)
        where TApply : IApplyConfiguration<TApply, T>
        where T : IKubernetesResource<T> => JsonSerializer.Serialize(configuration, TApply.JsonTypeInfo);
}
