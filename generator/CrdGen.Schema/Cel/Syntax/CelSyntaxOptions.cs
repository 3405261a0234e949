namespace CrdGen.Schema.Cel.Syntax;

/// <summary>What the language has, which depends on the version of Kubernetes.</summary>
/// <param name="OptionalSyntax">Whether there are <c>a.?b</c>, <c>a[?b]</c>, <c>[?a]</c>, <c>{?a: b}</c>, <c>optMap</c> and <c>optFlatMap</c> (1.28).</param>
/// <param name="TwoVariableComprehensions">Whether macros over two variables are there (1.32).</param>
/// <param name="SortBy">Whether <c>sortBy</c> is there (1.34).</param>
/// <param name="EscapedIdentifiers">Whether fields may be written in backticks.</param>
public sealed record CelSyntaxOptions(bool OptionalSyntax, bool TwoVariableComprehensions, bool SortBy, bool EscapedIdentifiers)
{
    /// <summary>The longest source, in code points.</summary>
    public const int SourceLimit = 100_000;

    /// <summary>The deepest nesting, by cel-go's way of counting.</summary>
    public const int DepthLimit = 250;

    /// <summary>Everything that any version has.</summary>
    public static readonly CelSyntaxOptions All = new(true, true, true, true);
}
