using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>RawExtension and FieldsV1: any object.</summary>
public sealed partial class RawObjectTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"apiVersion":"v1","kind":"Pod","x":[1,2.50,null,{"y":"z"}]}""")]
    public void An_object_keeps_its_fields(string json)
    {
        var raw = JsonSerializer.Deserialize<RawExtension>(json)!;
        JsonSerializer.Serialize(raw).ShouldBe(json);
        raw.ToString().ShouldBe(json);
        raw.ShouldBe(JsonSerializer.Deserialize<RawExtension>(json));
        var fields = JsonSerializer.Deserialize<FieldsV1>(json)!;
        JsonSerializer.Serialize(fields).ShouldBe(json);
        fields.ShouldBe(JsonSerializer.Deserialize<FieldsV1>(json));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"{}\"")]
    public void Other_values_are_refused(string json)
    {
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<RawExtension>(json)).Message.ShouldContain("object");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<FieldsV1>(json)).Message.ShouldContain("object");
    }

    [Fact]
    public void An_object_of_a_known_type_goes_in_and_comes_out()
    {
        var owner = new OwnerReference { ApiVersion = "v1", Kind = "Pod", Name = "p", Uid = "u" };
        var raw = RawExtension.From(owner, RawObjectContext.Default.OwnerReference);
        (raw.ApiVersion, raw.Kind).ShouldBe(("v1", "Pod"));
        raw.To(RawObjectContext.Default.OwnerReference).ShouldBe(owner);
        Should.Throw<JsonException>(() => RawExtension.From(1, RawObjectContext.Default.Int32)).Message.ShouldContain("no object");
        ((RawExtension?)new JsonObject { ["kind"] = 1 })!.Kind.ShouldBeNull();
    }

    [Fact]
    public void Fields_are_found()
    {
        var fields = JsonSerializer.Deserialize<FieldsV1>("""{"f:spec":{"f:replicas":{},"k:{\"a\":1}":{".":{}}}}""")!;
        fields.Contains("f:spec", "f:replicas").ShouldBeTrue();
        fields.Contains("f:spec").ShouldBeTrue();
        fields.Contains("f:spec", """k:{"a":1}""", ".").ShouldBeTrue();
        fields.Contains("f:status").ShouldBeFalse();
        fields.Contains("f:spec", "f:replicas", "f:x").ShouldBeFalse();
    }

    [JsonSerializable(typeof(OwnerReference))]
    [JsonSerializable(typeof(int))]
    private sealed partial class RawObjectContext : JsonSerializerContext;
}
