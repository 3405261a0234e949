using System.Text;
using CrdGen.Cli.Import.CSharp;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Conformance.Tests.Units;

/// <summary>Texts in C#: each means just what it did.</summary>
public sealed class TextTests
{
    private static readonly string[] Pieces =
        ["a", " ", "\n", "\t", "\r", "\"", "\\", "<", ">", "&", "]]>", "*/", "///", "é", "\u2028", "\u0085", "\u00a0", "\0", "\ud83d\ude00", "\ud800", "{", "}", "summary", "&amp;"];

    /// <summary>Random texts of what is special somewhere.</summary>
    private static IEnumerable<string> Texts(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 400; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_literal_is_the_text(int seed)
    {
        foreach (var text in Texts(seed))
        {
            var literal = CSharpLiteral.Of(text);
            var expression = SyntaxFactory.ParseExpression(literal);
            expression.GetDiagnostics().ShouldBeEmpty($"seed {seed}: {literal}");
            string.Concat(expression.DescendantNodesAndSelf().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax>().Select(l => l.Token.ValueText)).ShouldBe(text, $"seed {seed}: {literal}");
        }
    }

    /// <summary>Whatever a doc comment is said to keep, the generator reads back.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void A_doc_comment_keeps_what_it_is_said_to_keep(int seed)
    {
        var texts = Texts(seed).Where(DocComment.Keeps).Distinct().ToList();
        texts.Count.ShouldBeGreaterThan(20);
        var members = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            DocComment.Write(members, "    ", texts[i]);
            members.Append(System.Globalization.CultureInfo.InvariantCulture, $"    public string? P{i} {{ get; init; }}\n");
        }

        var schema = GeneratorRun.SpecSchema(members.ToString());
        for (var i = 0; i < texts.Count; i++)
        {
            ((string?)schema["properties"]!["p" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)]!["description"]).ShouldBe(texts[i], $"seed {seed}");
        }
    }
}
