using CrdGen.Schema.Names;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Names;

public sealed class DnsTests
{
    private static readonly string Long = new('a', 63);

    [Theory]
    [InlineData("v1", true)]
    [InlineData("a-b", true)]
    [InlineData("1a", false)]
    [InlineData("a-", false)]
    [InlineData("-a", false)]
    [InlineData("A", false)]
    [InlineData("a.b", false)]
    [InlineData("a_b", false)]
    [InlineData("ä", false)]
    [InlineData("", false)]
    public void Label(string text, bool isValid) => Dns.IsLabel1035(text).ShouldBe(isValid);

    [Fact]
    public void A_label_has_at_most_63_characters()
    {
        Dns.IsLabel1035(Long).ShouldBeTrue();
        Dns.IsLabel1035(Long + "a").ShouldBeFalse();
    }

    [Theory]
    [InlineData("acme.io", true)]
    [InlineData("1.io", true)]
    [InlineData("a..b", false)]
    [InlineData(".a", false)]
    [InlineData("a.", false)]
    [InlineData("a.-b", false)]
    [InlineData("A.io", false)]
    public void Subdomain(string text, bool isValid) => Dns.IsSubdomain1123(text).ShouldBe(isValid);

    [Theory]
    [InlineData("app.kubernetes.io/name", true)]
    [InlineData("Name_1.x", true)]
    [InlineData("/name", false)]
    [InlineData("a/b/c", false)]
    [InlineData("a/", false)]
    [InlineData("-a", false)]
    public void Key(string text, bool isValid) => Dns.IsQualifiedName(text).ShouldBe(isValid);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("in", "__in__")]
    [InlineData("a-b.c/d", "a__dash__b__dot__c__slash__d")]
    [InlineData("a__b", "a__underscores__b")]
    public void Cel_identifier(string name, string identifier) => CelNames.Escape(name).ShouldBe(identifier);
}
