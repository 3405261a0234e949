using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.ApiServer.Resources;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.Json;

/// <summary>What System.Text.Json writes for C# values is what the schema of their type admits, and it comes back as the same value.</summary>
public class ScalarValueTests(Cluster cluster)
{
    private const string Path = "apis/table.acme.io/v1/namespaces/default/scalarcases?fieldValidation=Strict";

    private static readonly DateTime SomeTime = new(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private static readonly Dictionary<string, ScalarSpec> Specs = new()
    {
        ["nothing"] = new(),
        ["text"] = new() { String = "äöü 😀 \"\\\n", Char = 'ß', Uri = new Uri("https://acme.io/a?b=c#d"), Version = new Version(1, 2) },
        ["empty text"] = new() { String = "" },
        ["versions"] = new() { Version = new Version(1, 2, 3, 4) },
        ["least integers"] = new() { SByte = sbyte.MinValue, Byte = 0, Int16 = short.MinValue, UInt16 = 0, Int32 = int.MinValue, UInt32 = 0, Int64 = long.MinValue, UInt64 = 0 },
        ["greatest integers"] = new() { SByte = sbyte.MaxValue, Byte = byte.MaxValue, Int16 = short.MaxValue, UInt16 = ushort.MaxValue, Int32 = int.MaxValue, UInt32 = uint.MaxValue, Int64 = long.MaxValue, UInt64 = long.MaxValue },
        ["zeros"] = new() { Half = (Half)0, Single = 0, Double = 0, Decimal = 0 },
        ["fractions"] = new() { Half = (Half)0.1, Single = 0.1f, Double = 0.1, Decimal = 0.1m },
        ["least numbers"] = new() { Half = Half.MinValue, Double = double.MinValue, Decimal = -1e27m },
        ["greatest numbers"] = new() { Half = Half.MaxValue, Double = double.MaxValue, Decimal = 1e27m },
        ["small numbers"] = new() { Half = Half.Epsilon, Single = float.Epsilon, Double = double.Epsilon, Decimal = 0.0000000000000000000000000001m },
        ["the greatest single number"] = new() { Single = float.MaxValue, Char = '\0' },
        ["identifiers"] = new() { Guid = new Guid("3f2504e0-4f89-11d3-9a0c-0305e82c3301") },
        ["the empty identifier"] = new() { Guid = Guid.Empty },
        ["time in UTC"] = new() { DateTime = SomeTime, DateTimeOffset = SomeTime },
        ["time with fractions"] = new() { DateTime = SomeTime.AddTicks(1), DateTimeOffset = new DateTimeOffset(SomeTime.AddTicks(1)) },
        ["time elsewhere"] = new() { DateTimeOffset = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(-3.5)) },
        ["the first and last time"] = new() { DateTime = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), DateTimeOffset = DateTimeOffset.MaxValue },
        ["dates"] = new() { DateOnly = new DateOnly(2024, 2, 29) },
        ["the first date"] = new() { DateOnly = DateOnly.MinValue },
        ["times of day"] = new() { TimeOnly = new TimeOnly(23, 59, 59) },
        ["the last time of day"] = new() { TimeOnly = TimeOnly.MaxValue },
        ["midnight"] = new() { TimeOnly = TimeOnly.MinValue, TimeSpan = TimeSpan.Zero },
        ["spans"] = new() { TimeSpan = new TimeSpan(-1, 2, 3, 4, 5) },
        ["the least span"] = new() { TimeSpan = TimeSpan.MinValue },
        ["the greatest span"] = new() { TimeSpan = TimeSpan.MaxValue },
        ["bytes"] = new() { Bytes = [0, 127, 255, 3], Memory = new byte[] { 1, 2 } },
        ["enums"] = new() { Color = Color.Green, Stage = Stage.NotReady, Level = Level.High },
        ["integer or string: integer"] = new() { IntOrString = 80, Quantity = "100m" },
        ["integer or string: string"] = new() { IntOrString = "http", Quantity = "1.5Gi" },
        ["any JSON"] = new() { Element = JsonSerializer.SerializeToElement(new[] { 1 }), Node = "x", Object = new JsonObject { ["a"] = 1 }, Anything = true },
        ["numbers as text"] = new() { LongText = long.MinValue },
        ["collections"] = new() { Immutable = [1, 2], Days = new Dictionary<DateOnly, TimeSpan> { [new(2026, 1, 2)] = TimeSpan.FromHours(1) }, Point = new Point(1, 2) },
    };

    /// <summary>C# values that Kubernetes has no place for.</summary>
    private static readonly Dictionary<string, ScalarSpec> Refused = new()
    {
        ["spec.bytes in body must be of type byte"] = new() { Bytes = [] }, // base64 of nothing is the empty string
        ["uInt64"] = new() { UInt64 = ulong.MaxValue },
        ["spec.uri in body must be of type uri"] = new() { Uri = new Uri("a/b", UriKind.Relative) },
        ["spec.dateTime in body must be of type date-time"] = new() { DateTime = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Unspecified) },
    };

    public static TheoryData<string> Names => [.. Specs.Keys];

    public static TheoryData<string> RefusedNames => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Values_are_admitted_and_come_back(string name)
    {
        var resource = new ScalarCase { Spec = Specs[name] };
        resource.Metadata.GenerateName = "value-";
        var json = JsonSerializer.Serialize(resource, ReflectionJson.Options);

        var answer = await cluster.Api.CreateAsync(Path, json);

        answer.IsSuccess.ShouldBeTrue($"{answer}\n{json}");
        var back = answer.Body.Deserialize<ScalarCase>(ReflectionJson.Options)!;
        JsonSerializer.Serialize(back.Spec, ReflectionJson.Options).ShouldBe(JsonSerializer.Serialize(Specs[name], ReflectionJson.Options));
    }

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public async Task What_Kubernetes_cannot_hold_is_refused(string message)
    {
        var resource = new ScalarCase { Spec = Refused[message] };
        resource.Metadata.GenerateName = "value-";

        var answer = await cluster.Api.CreateAsync(Path, JsonSerializer.Serialize(resource, ReflectionJson.WithoutNulls));

        answer.IsSuccess.ShouldBeFalse(answer.ToString());
        answer.Message.ShouldContain(message, Case.Sensitive, answer.Message);
    }

    [Fact]
    public async Task Wrappers_and_unions_are_admitted_too()
    {
        var wrappers = new WrapperCase
        {
            Spec = new()
            {
                Label = new Label("a"),
                Labels = [new Label("b"), new Label("c")],
                LabelSet = new HashSet<Label> { new("d") },
                Shares = new Dictionary<string, Share> { ["e"] = new(5) },
                DeepShares = new Dictionary<string, IReadOnlyList<Share>> { ["f"] = [new(6)] },
            },
        };
        wrappers.Metadata.GenerateName = "value-";
        var unions = new UnionCase { Spec = new() { Source = new GitSource { Repository = "r" }, Sources = [new EmptySource(), new HttpSource { Url = new Uri("https://acme.io/") }], Shape = new Circle(2) } };
        unions.Metadata.GenerateName = "value-";

        var first = await cluster.Api.CreateAsync(Path.Replace("scalarcases", "wrappercases", StringComparison.Ordinal), JsonSerializer.Serialize(wrappers, ReflectionJson.Options));
        var second = await cluster.Api.CreateAsync(Path.Replace("scalarcases", "unioncases", StringComparison.Ordinal), JsonSerializer.Serialize(unions, ReflectionJson.Options));

        first.IsSuccess.ShouldBeTrue(first.ToString());
        second.IsSuccess.ShouldBeTrue(second.ToString());
    }
}
