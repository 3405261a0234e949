using CrdGen.Generator.Rules;
using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Rules;

/// <summary>Characters of a constant text are found in its source, whatever kind of literal it is.</summary>
public sealed class LiteralTextTests
{
    private const string Quotes = "\"\"\"";

    public static TheoryData<string, string> Expressions => new()
    {
        { "\"ab§cd\"", "§" },
        { "\"a\\n\\\"§\"", "§" },
        { "\"\\u00e4\\x41§\"", "§" },
        { "\"\\U0001F600§\"", "§" },
        { "\"a\\tb\"", "\\t" },
        { "@\"a\"\"b§c\"", "§" },
        { "@\"a\nb§\"", "§" },
        { $"{Quotes}a\"§b{Quotes}", "§" },
        { $"{Quotes}\n    a\n      b§c\n    {Quotes}", "§" },
        { $"{Quotes}\n\n    a\n\n    §\n    {Quotes}", "§" },
        { "\"abc\" + \"d§\"", "§" },
        { "(\"a\" + \"b\") + @\"\\§\"", "§" },
        { "$\"a{{b§\"", "§" },
        { "$\"{Prefix}a§\"", "§" },
        { "$@\"a\"\"{Prefix}§\"", "§" },
        { $"${Quotes}a{{Prefix}}b§{Quotes}", "§" },
        { "Prefix + \"§\"", "§" },
        { "Marked", "Marked" },
        { "\"a\" + Marked + \"b\"", "Marked" },
        { "$\"a{Marked}b\"", "Marked" },
    };

    [Theory, MemberData(nameof(Expressions))]
    public void The_mark_is_found(string expression, string found)
    {
        var source = $"namespace Test; static class Constants {{ const string Prefix = \"p\\n\"; const string Marked = \"x§\"; const string Text = {expression}; }}";
        var compilation = TestCompilation.Create(source);
        var tree = compilation.SyntaxTrees[1];
        var model = compilation.GetSemanticModel(tree);
        var literal = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>().Last().Initializer!.Value;
        var text = (string)model.GetConstantValue(literal, TestContext.Current.CancellationToken).Value!;
        var wanted = found == "\\t" ? text.IndexOf('\t', StringComparison.Ordinal) : text.IndexOf('§', StringComparison.Ordinal);
        var span = LiteralText.Find(literal, model, wanted, 1);
        tree.GetText(TestContext.Current.CancellationToken).ToString(span).ShouldBe(found);
        tree.GetText(TestContext.Current.CancellationToken).ToString().IndexOf(found, literal.SpanStart, StringComparison.Ordinal).ShouldBe(span.Start);
    }

    [Fact]
    public void Behind_the_end_is_the_end()
    {
        var compilation = TestCompilation.Create("static class C { const string Text = \"ab\"; }");
        var tree = compilation.SyntaxTrees[1];
        var literal = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        LiteralText.Find(literal, compilation.GetSemanticModel(tree), 2, 1).ShouldBe(new(literal.Span.End - 1, 0));
        LiteralText.Find(literal, compilation.GetSemanticModel(tree), 0, 9).ShouldBe(new(literal.SpanStart + 1, 2));
    }
}
