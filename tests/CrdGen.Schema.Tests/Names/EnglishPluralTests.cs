using CrdGen.Schema.Names;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Names;

public sealed class EnglishPluralTests
{
    [Theory]
    [InlineData("Widget", "widgets")]
    [InlineData("Policy", "policies")]
    [InlineData("Gateway", "gateways")]
    [InlineData("HTTPProxy", "httpproxies")]
    [InlineData("Ingress", "ingresses")]
    [InlineData("StorageClass", "storageclasses")]
    [InlineData("Mesh", "meshes")]
    [InlineData("Patch", "patches")]
    [InlineData("Box", "boxes")]
    [InlineData("Index", "indexes")]
    [InlineData("Database", "databases")]
    [InlineData("Key", "keys")]
    [InlineData("Proxy", "proxies")]
    [InlineData("Repository", "repositories")]
    [InlineData("Analysis", "analyses")]
    [InlineData("Endpoints", "endpoints")]
    [InlineData("NodeMetrics", "nodemetrics")]
    [InlineData("Y", "ys")]
    public void Plural_of(string kind, string plural) => EnglishPlural.Of(kind).ShouldBe(plural);
}
