using CrdGen.Schema.Validation;
using Shouldly;
using Xunit;

namespace CrdGen.Schema.Tests.Validation;

/// <summary>What Go's regexp takes and refuses.</summary>
public sealed class Re2SyntaxTests
{
    [Theory]
    [InlineData("")]
    [InlineData("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    [InlineData(@"^\d+(\.\d+)*$")]
    [InlineData(@"^(?:a|b)+?$")]
    [InlineData(@"^(?P<name>a)(?i)b$")]
    [InlineData(@"^(?i:abc)$")]
    [InlineData(@"[[:alpha:]][^[:digit:]]")]
    [InlineData(@"\pL\p{Greek}\x{10FFFF}")]
    [InlineData(@"\Qa.b\E")]
    [InlineData(@"a{1000}")]
    [InlineData(@"a{,5}{")]
    [InlineData(@"[]a]")]
    [InlineData(@"^[A-Za-z0-9!#$%&'*+\-.^_\x60|~]+$")]
    [InlineData(@"\A\bx\B\z")]
    public void Is_RE2(string pattern) => Re2Syntax.FindError(pattern).ShouldBeNull();

    [Theory]
    [InlineData("(?=a)", "look-ahead")]
    [InlineData("a(?!b)", "look-ahead")]
    [InlineData("(?<=a)b", "look-behind")]
    [InlineData("(?<!a)b", "look-behind")]
    [InlineData(@"(a)\1", "back-reference")]
    [InlineData(@"(?<n>a)\k<n>", "back-reference")]
    [InlineData("(?>a)", "atomic")]
    [InlineData("a++", "possessive")]
    [InlineData("a{1001}", "1000")]
    [InlineData("(a", null)]
    [InlineData("[a", "]")]
    [InlineData("a)", null)]
    [InlineData("*a", null)]
    [InlineData("a\\", "backslash")]
    [InlineData(@"a\Z", "\\Z")]
    [InlineData("[z-a]", null)]
    [InlineData("[[:word]]:]]", null)]
    public void Is_not_RE2(string pattern, string? why)
    {
        var error = Re2Syntax.FindError(pattern);
        error.ShouldNotBeNull();
        if (why is not null)
        {
            error.ShouldContain(why);
        }
    }
}
