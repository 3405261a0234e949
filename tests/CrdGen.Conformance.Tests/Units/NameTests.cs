using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Names;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests.Units;

/// <summary>Names in JSON → names in C#.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("name", "Name")]
    [InlineData("podIP", "PodIP")]
    [InlineData("clusterIPs", "ClusterIPs")]
    [InlineData("caBundle", "CABundle")]
    [InlineData("ipAddress", "IPAddress")]
    [InlineData("ip", "IP")]
    [InlineData("ipam", "Ipam")]
    [InlineData("dnsNames", "DnsNames")]
    [InlineData("url", "Url")]
    [InlineData("gatewayHTTPRoute", "GatewayHTTPRoute")]
    [InlineData("with-dash", "WithDash")]
    [InlineData("-leading", "Leading")]
    [InlineData("_under_score", "UnderScore")]
    [InlineData("3scale", "_3scale")]
    [InlineData("1.2", "_1_2")]
    [InlineData("12", "_12")]
    [InlineData("", "Empty")]
    [InlineData("=", "Equal")]
    [InlineData("!=", "NotEqual")]
    [InlineData("*", "Any")]
    [InlineData("über", "Über")]
    public void Pascal_case(string name, string expected) => CSharpNames.Pascal(name).ShouldBe(expected);

    [Theory]
    [InlineData("ROUND_ROBIN", "RoundRobin")]
    [InlineData("TLS", "TLS")]
    [InlineData("on-demand", "OnDemand")]
    [InlineData("True", "True")]
    public void Members_of_enums(string value, string expected) => CSharpNames.EnumMember(value).ShouldBe(expected);

    [Theory]
    [InlineData("Policies", "Policy")]
    [InlineData("Conditions", "Condition")]
    [InlineData("Addresses", "Address")]
    [InlineData("Classes", "Class")]
    [InlineData("Status", "Status")]
    [InlineData("Dns", "Dns")]
    [InlineData("Tls", "Tls")]
    [InlineData("Boxes", "Box")]
    [InlineData("Env", "Env")]
    public void One_of_many(string name, string expected) => Singular.Of(name).ShouldBe(expected);

    [Fact]
    public void Names_that_differ_in_case_are_given_once()
    {
        var scope = new NameScope(["Taken"]);
        scope.Take(["taken", "Free"]).ShouldBe("Free");
        scope.Take(["FREE"]).ShouldBe("FREE2");
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("Class", "Class")]
    public void Keywords_are_escaped(string name, string expected) => CSharpKeywords.Escape(name).ShouldBe(expected);
}
