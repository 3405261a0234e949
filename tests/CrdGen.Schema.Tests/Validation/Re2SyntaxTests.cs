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
    [InlineData("(?i-m:a)(?U)(?)b")]
    [InlineData("(?<n>a)(?<n>b)(?P<1>c)")]
    [InlineData(@"\12\08\0\_\x41")]
    [InlineData(@"\p{greek}\p{^Old_Italic}\p{Uppercase_Letter}\p{Any}\PN")]
    [InlineData("[[.a.][=b=][:^alpha:]^-]")]
    [InlineData("a{2}?$*()*(|a)*(?:a{10}){100}")]
    [InlineData("(a{1000}){0}a{01}")]
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
    [InlineData("[z-a]", "backwards")]
    [InlineData("(?x)a", "flags")]
    [InlineData("(?i-)a", "flags")]
    [InlineData("(?P<a-b>c)", "name")]
    [InlineData("(?i", null)]
    [InlineData(@"\p{Nope}", "Nope")]
    [InlineData(@"\pX", null)]
    [InlineData(@"\C", null)]
    [InlineData(@"\8", "back-reference")]
    [InlineData(@"\x{110000}", null)]
    [InlineData(@"[a-\d]", null)]
    [InlineData("a|*", "nothing")]
    [InlineData("{2}", "nothing")]
    [InlineData("a{2,1}", null)]
    [InlineData("a{2}{3}", "nested")]
    [InlineData("(a{100}){100}", "1000")]
    [InlineData("((a{100}){10}){2}", "1000")]
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

    /// <summary>No pattern, however deep, takes the compiler with it.</summary>
    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "")]
    [InlineData("(?:a|", ")*")]
    public void Deep_patterns_are_errors(string open, string close)
    {
        const int Depth = 100_000;
        Re2Syntax.FindError(string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth))).ShouldNotBeNull();
    }
}
