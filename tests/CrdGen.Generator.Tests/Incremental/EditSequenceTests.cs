using CrdGen.GeneratorHarness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace CrdGen.Generator.Tests.Incremental;

/// <summary>
/// Whatever is edited in whatever order, the generator gives what it would give from scratch. Each edit can be done and
/// undone; the sequences are random, and a failure prints its seed and steps.
/// </summary>
public sealed class EditSequenceTests
{
    private static readonly string[] Files =
    [
        """
        namespace Test;
        /// <summary>A widget.</summary>
        [CustomResource(Names.Group, "v1")]
        [PrinterColumn("Size", ".spec.size")]
        public partial class Widget : Base { public required Spec Spec { get; init; } }
        """,
        """
        namespace Test;
        [CustomResource("test.acme.io", "v1")]
        public partial class Gadget { public Spec? Spec { get; init; } public Status? Status { get; init; } }
        """,
        """
        namespace Test;
        public sealed record Spec
        {
            /// <summary>How large.</summary>
            [Range(0, Names.Limit)] public int Size { get; init; } = Names.Size;
            public Color Color { get; init; } = Color.Red;
            public Part[] Parts { get; init; } = [new() { Name = "a" }];
            /// <inheritdoc/>
            public string? Text { get; init; }
            public Dictionary<string, Label>? Labels { get; init; }
        }
        """,
        """
        namespace Test;
        public static class Names { public const string Group = "test.acme.io"; public const int Limit = 9; public const int Size = 1; }
        public enum Color { Red, Green }
        """,
        """
        namespace Test;
        /// <summary>A part.</summary>
        public sealed record Part { public required string Name { get; init; } public int Count { get; init; } = 1; }
        public abstract class Base { /// <summary>Common.</summary>
            public string? Common { get; init; } }
        """,
        """
        namespace Test;
        public sealed record Status { [StatusReplicas] public int Replicas { get; init; } }
        [Pattern("^a$")] public readonly record struct Label(string Value);
        public static class Code { public static int Run() { return 1; } }
        """,
    ];

    private static readonly (string What, int File, string Old, string New)[] Edits =
    [
        ("doc comment of a type", 0, "A widget.", "One widget."),
        ("doc comment of a property", 2, "How large.", "How big."),
        ("doc comment in another file", 4, "A part.", "One part."),
        ("doc comment of a base's property", 4, "Common.", "In common."),
        ("constant of an attribute", 3, "test.acme.io", "test2.acme.io"),
        ("constant of a limit", 3, "Limit = 9", "Limit = 7"),
        ("constant of an initialiser", 3, "Size = 1", "Size = 2"),
        ("constant beyond the limit", 3, "Size = 1", "Size = 20"),
        ("member of an enum", 3, "Green", "Blue"),
        ("value of an enum's member", 3, "Red, ", "Red = 4, "),
        ("initialiser", 4, "Count { get; init; } = 1", "Count { get; init; } = 2"),
        ("initialiser in a list", 2, "\"a\"", "\"b\""),
        ("initialiser that is not constant", 4, "= 1;", "= Code.Run();"),
        ("name of a field", 4, "string Name ", "[JsonPropertyName(\"id\")] string Name "),
        ("required", 4, "required string Name", "string? Name"),
        ("type of a field", 2, "string? Text", "long? Text"),
        ("type that has no schema", 2, "string? Text", "Func<int>? Text"),
        ("field of a base", 4, "string? Common", "int? Common"),
        ("path of a column", 0, ".spec.size", ".spec.sise"),
        ("attribute of a wrapper", 5, "^a$", "^b$"),
        ("wrapper is none", 5, "string Value", "string Values"),
        ("attribute of a type", 4, "public sealed record Part", "[MapType(MapType.Atomic)] public sealed record Part"),
        ("rule of a base", 4, "public abstract class Base", "[CelRule(\"true\")] public abstract class Base"),
        ("flags", 3, "public enum Color", "[Flags] public enum Color"),
        ("property hidden", 0, "public required Spec Spec", "public new int Common { get; init; } public required Spec Spec"),
        ("list exists", 5, "public static class Code", "public class WidgetList { }\npublic static class Code"),
        ("body", 5, "return 1;", "return 2;"),
        ("moved text", 2, "public sealed record Spec", "\n\n\npublic sealed record Spec"),
        ("comment", 5, "namespace Test;", "namespace Test; // a comment"),
        ("new type", 5, "public static class Code", "public class More { }\npublic static class Code"),
        ("new constant in the middle", 3, "Group = ", "Other = \"x\", Group = "),
        ("constant made of another", 3, "Limit = 9", "Limit = Size + 8"),
        ("new type that hides one", 5, "public static class Code", "public readonly record struct Part(string Value);\npublic static class Code"),
        ("new attribute that hides one", 5, "public static class Code", "public sealed class RangeAttribute(int a, int b) : System.Attribute;\npublic static class Code"),
        ("new class in a type", 3, "public static class Names {", "public static class Names { public enum Color { Red }"),
        ("new namespace that hides a type", 5, "namespace Test;", "namespace Test.Color { class X; }\nnamespace Test;"),
        ("new namespace", 5, "public static class Code", "public class Inner { public class Deep; }\npublic static class Code"),
        ("renamed type", 4, "class Base", "class Basis"),
        ("another base", 4, "abstract class Base", "abstract class Base : System.EventArgs"),
        ("new part", 5, "public static class Code", "public partial class Widget { public int? Extra { get; init; } }\npublic static class Code"),
        ("marker", 5, "[StatusReplicas] ", "[PrinterColumn] "),
        ("pragma", 4, "public sealed record Part", "#pragma warning disable CRD0302\npublic sealed record Part"),
        ("broken code", 2, "public sealed record Spec", "public sealed record record Spec"),
        ("class is a resource no more", 1, "[CustomResource(\"test.acme.io\", \"v1\")]", ""),
        ("global using", 5, "namespace Test;", "global using Part2 = Test.Part;\nnamespace Test;"),
    ];

    [Fact]
    public void Every_edit_finds_what_it_changes() =>
        Edits.ShouldAllBe(edit => Files[edit.File].Contains(edit.Old, StringComparison.Ordinal));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void An_edit_gives_what_a_build_from_scratch_gives(int seed)
    {
        var random = new Random(seed);
        var done = new HashSet<int>();
        var compilation = TestCompilation.Create(Files, TestCompilation.Client);
        var driver = GeneratorRun.NewDriver(compilation).RunGenerators(compilation, TestContext.Current.CancellationToken);
        var steps = new List<string>();
        for (var step = 0; step < 40; step++)
        {
            var index = random.Next(Edits.Length);
            var (what, file, _, _) = Edits[index];
            if (!done.Remove(index))
            {
                done.Add(index);
            }

            steps.Add(what);
            compilation = Replace(compilation, file, Text(file, done));
            driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

            var fresh = GeneratorRun.NewDriver(compilation).RunGenerators(Clone(compilation), TestContext.Current.CancellationToken);
            Describe(driver).ShouldBe(Describe(fresh), $"seed {seed}, after: {string.Join("; ", steps)}");
        }
    }

    private static string Text(int file, HashSet<int> done) => done
        .Where(index => Edits[index].File == file)
        .Order()
        .Aggregate(Files[file], (text, index) => text.Replace(Edits[index].Old, Edits[index].New, StringComparison.Ordinal));

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string text)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == $"Test{file}.cs");
        return compilation.ReplaceSyntaxTree(old, old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text, System.Text.Encoding.UTF8)));
    }

    /// <summary>The same source in new trees: nothing of an earlier run can be known of it.</summary>
    private static CSharpCompilation Clone(CSharpCompilation compilation) => compilation
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    private static string Describe(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        var sources = result.Results.Single().GeneratedSources.OrderBy(s => s.HintName, StringComparer.Ordinal).Select(s => $"{s.HintName}\n{s.SourceText}");
        var diagnostics = result.Diagnostics.Select(d => $"{d.Location.SourceTree?.FilePath}{d.Location.SourceSpan} {d}").Order(StringComparer.Ordinal);
        return string.Join("\n", sources.Concat(diagnostics));
    }
}
