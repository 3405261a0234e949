using System.Text.Json;
using Shouldly;
using Xunit;

namespace CrdGen.Tests;

/// <summary>IntOrString and metadata in JSON, as Kubernetes writes and reads them.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("80", "80", false)]
    [InlineData("-1", "-1", false)]
    [InlineData("1099511627776", "1099511627776", false)]
    [InlineData("\"http\"", "http", true)]
    [InlineData("\"80\"", "80", true)]
    public void IntOrString_round_trips(string json, string text, bool isString)
    {
        var value = JsonSerializer.Deserialize<IntOrString>(json);
        value.ToString().ShouldBe(text);
        value.IsString.ShouldBe(isString);
        JsonSerializer.Serialize(value).ShouldBe(json);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("true")]
    [InlineData("null")]
    public void IntOrString_refuses(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<IntOrString>(json));

    [Fact]
    public void IntOrString_converts()
    {
        IntOrString port = "8080";
        port.AsInt32().ShouldBe(8080);
        ((IntOrString)5).AsInt32().ShouldBe(5);
        Should.Throw<FormatException>(() => ((IntOrString)"http").AsInt32());
        ((IntOrString)5).ShouldNotBe((IntOrString)"5");
    }

    [Fact]
    public void A_resource_of_the_core_group_has_no_group_in_its_apiVersion()
    {
        new ResourceDefinition("", "v1", "Pod", "PodList", "pods", ResourceScope.Namespaced).ApiVersion.ShouldBe("v1");
        new ResourceDefinition("a.io", "v1", "X", "XList", "xs", ResourceScope.Cluster).ApiVersion.ShouldBe("a.io/v1");
    }

    [Fact]
    public void Metadata_has_Kubernetes_names_and_no_nulls_whatever_the_options() =>
        JsonSerializer.Serialize(new ObjectMeta { Name = "a", GenerateName = null, OwnerReferences = [new() { ApiVersion = "v1", Kind = "Pod", Name = "p", Uid = "u" }] })
            .ShouldBe("""{"name":"a","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"u"}]}""");
}
