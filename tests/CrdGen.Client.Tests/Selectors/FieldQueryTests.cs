using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Selectors;

public sealed class FieldQueryTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a.b=c", "a.b=c")]
    [InlineData("a==c,b!=d", "a=c,b!=d")]
    [InlineData("a=", "a=")]
    [InlineData("a!=,b=c", "a!=,b=c")]
    [InlineData(@"a=x\,y\=z\\", @"a=x\,y\=z\\")]
    public void Text_is_read_and_printed(string text, string printed)
    {
        FieldQuery.Parse(text).ToString().ShouldBe(printed);
        FieldQuery.Parse(printed).ShouldBe(FieldQuery.Parse(text));
    }

    [Theory]
    [InlineData("a", "FIELD=VALUE or FIELD!=VALUE is expected at character 1.")]
    [InlineData("a=b,=c", "FIELD=VALUE or FIELD!=VALUE is expected at character 5.")]
    [InlineData("a=b=c", @"write '\=' for the '=' at character 4.")]
    [InlineData(@"a=b\c", @"after '\' at character 4, only")]
    [InlineData(@"a=b\", @"after '\' at character 4, only")]
    public void What_is_none_is_refused_with_its_place(string text, string message) =>
        Should.Throw<FormatException>(() => FieldQuery.Parse(text)).Message.ShouldContain(message);

    [Fact]
    public void Values_are_escaped() => (FieldQuery.Name("web") & FieldQuery.NotEqual("a", @"x,y=z\")).ToString().ShouldBe(@"metadata.name=web,a!=x\,y\=z\\");
}
